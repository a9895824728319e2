using System;
using System.Collections.Generic;
using System.Linq;

namespace TriggerPoint.Rules;

/// <summary>What would cure a finding: words for a person and, where the claim alone can be changed to cure it, edits.</summary>
/// <remarks>
/// Edits never claim what only the record can show: a bypass modifier is proposed in words, and added by nobody but a coder who has read the
/// record. Applying the edits of a finding removes it and adds no error. Immutable and safe for use by any number of threads.
/// </remarks>
public sealed class Mend
{
    private readonly MendEdit[] edits;

    private Mend(string text, MendEdit[] edits)
    {
        Text = text;
        this.edits = edits;
    }

    /// <summary>What to do, in one or two plain sentences.</summary>
    public string Text { get; }

    /// <summary>The edits; empty when the claim alone cannot show the cure.</summary>
    public IReadOnlyList<MendEdit> Edits => ReadOnly.View(edits);

    /// <summary>Makes a mend.</summary>
    /// <param name="text">What to do.</param>
    /// <param name="edits">The edits, in any order; line numbers are those before the mend.</param>
    /// <returns>The mend.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> or <paramref name="edits"/> is null.</exception>
    public static Mend Create(string text, params MendEdit[] edits) => new(
        text ?? throw new ArgumentNullException(nameof(text)), (edits ?? throw new ArgumentNullException(nameof(edits))).ToArray());

    /// <summary>The words.</summary>
    /// <returns>See <see cref="Text"/>.</returns>
    public override string ToString() => Text;
}
