using System;
using System.Collections.Generic;
using System.Diagnostics.CodeAnalysis;
using System.Linq;

namespace TriggerPoint.Rules.Testing;

/// <summary>What a scrubber under test said of a case: flags, or an exception, which is an answer too and a wrong one.</summary>
internal sealed class Flags
{
    private readonly ClaimFlag[] flags;
    private readonly Exception? thrown;

    private Flags(ClaimFlag[] flags, Exception? thrown)
    {
        this.flags = flags;
        this.thrown = thrown;
    }

    public bool IsException => thrown is not null;

    public IReadOnlyList<ClaimFlag> All => flags;

    /// <summary>The weights, in order: what is left of the flags when lines and words are left aside.</summary>
    public IEnumerable<FindingSeverity> Weights => flags.Select(flag => flag.Severity).OrderBy(severity => severity);

    [SuppressMessage("Design", "CA1031:Do not catch general exception types", Justification = "Whatever the scrubber throws is its answer.")]
    public static Flags Of(ScrubCase one, Func<ScrubCase, IEnumerable<ClaimFlag>> scrub)
    {
        try
        {
            return new(scrub(one).ToArray(), null);
        }
        catch (Exception exception)
        {
            return new(Array.Empty<ClaimFlag>(), exception);
        }
    }

    public bool Has(FindingSeverity least) => Array.Exists(flags, flag => flag.Severity >= least);

    public override string ToString() => thrown is not null ? $"threw {thrown.GetType().Name}: {thrown.Message}"
        : flags.Length == 0 ? "no flags"
        : string.Join(" / ", flags.Select(flag => flag.ToString()));
}
