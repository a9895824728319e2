using System.Collections.Generic;

namespace TriggerPoint.Rules;

/// <summary>What was read from the words of a record: the mentions in their order, and what the words say about the procedure.</summary>
/// <remarks>Immutable and safe for use by any number of threads.</remarks>
public sealed class MuscleReading
{
    internal MuscleReading(string source, IReadOnlyList<ReadMention> read, ImagingGuidance guidance, int recordedInjections)
    {
        Source = source;
        Read = read;
        var mentions = new MuscleMention[read.Count];
        for (int i = 0; i < mentions.Length; i++)
        {
            mentions[i] = read[i].Mention;
        }

        Mentions = new System.Collections.ObjectModel.ReadOnlyCollection<MuscleMention>(mentions);
        Guidance = guidance;
        RecordedInjections = recordedInjections;
    }

    /// <summary>The text that was read.</summary>
    public string Source { get; }

    /// <summary>All mentions in the order of the text, also those that prove nothing; a bilateral mention stands here once for each side.</summary>
    public IReadOnlyList<MuscleMention> Mentions { get; }

    /// <summary>The imaging guidance that the words name; <see cref="ImagingGuidance.Unknown"/> when they name none.</summary>
    public ImagingGuidance Guidance { get; }

    /// <summary>The number of injections that the words give for the whole record; 0 when they give none.</summary>
    public int RecordedInjections { get; }

    internal IReadOnlyList<ReadMention> Read { get; }
}
