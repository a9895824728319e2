using System.Collections.Generic;

namespace TriggerPoint.Rules;

/// <summary>What came of loading a file of reference data.</summary>
/// <remarks>Immutable and safe for use by any number of threads.</remarks>
public sealed class ReferenceLoad
{
    internal ReferenceLoad(ReferenceData data, ReferenceEdition? edition, CmsReader reader)
    {
        Data = data;
        Edition = edition;
        Rows = reader.Kept;
        Skipped = reader.Skipped;
        HeadingLines = reader.HeadingLines;
        Rejected = ReadOnly.View(reader.Rejected.ToArray());
    }

    /// <summary>The data with the new edition; the same data as before when no row could be kept.</summary>
    public ReferenceData Data { get; }

    /// <summary>The edition that was added; null when no row could be kept.</summary>
    public ReferenceEdition? Edition { get; }

    /// <summary>How many rows the edition has.</summary>
    public int Rows { get; }

    /// <summary>How many rows were in order but are not kept, because they pair codes that no rule asks for.</summary>
    public int Skipped { get; }

    /// <summary>How many lines were taken for headings: copyright, titles and the names of columns.</summary>
    public int HeadingLines { get; }

    /// <summary>The rows that could not be read, in the order of their lines. Blank lines are passed over and not listed.</summary>
    public IReadOnlyList<RejectedRow> Rejected { get; }
}
