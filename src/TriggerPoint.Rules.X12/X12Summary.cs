using System.Collections.Generic;
using System.Collections.ObjectModel;

namespace TriggerPoint.Rules.X12;

/// <summary>What a file held, read or not: every segment, claim and service line is counted once.</summary>
/// <remarks>
/// Claims are those that were read, passed over and not read, and the like holds of nothing else: a segment that is not counted as not read belongs to a
/// transaction of claims or to an envelope. Immutable and safe for use by any number of threads.
/// </remarks>
public sealed class X12Summary
{
    internal X12Summary(bool isComplete, long bytes, long segments, Envelope envelope, in ReadCounts counts, Finding[] findings)
    {
        IsComplete = isComplete;
        Bytes = bytes;
        Interchanges = envelope.Interchanges;
        Groups = envelope.Groups;
        Transactions = envelope.Transactions;
        TransactionsNotRead = envelope.TransactionsNotRead;
        Segments = segments;
        SegmentsNotRead = envelope.SegmentsNotRead + counts.SegmentsNotRead;
        Claims = counts.Claims;
        ClaimsRead = counts.ClaimsRead;
        ClaimsPassedOver = counts.ClaimsPassedOver;
        ClaimsNotRead = counts.ClaimsNotRead;
        ServiceLines = counts.ServiceLines;
        ServiceLinesNotRead = counts.ServiceLinesNotRead;
        TriggerPointLines = counts.TriggerPointLines;
        Findings = new ReadOnlyCollection<Finding>(findings);
    }

    /// <summary>Whether the file was read to its end.</summary>
    public bool IsComplete { get; }

    /// <summary>The bytes that were looked at.</summary>
    public long Bytes { get; }

    /// <summary>Interchanges, ISA to IEA.</summary>
    public long Interchanges { get; }

    /// <summary>Groups, GS to GE.</summary>
    public long Groups { get; }

    /// <summary>Transactions, ST to SE, of any kind.</summary>
    public long Transactions { get; }

    /// <summary>Transactions that are no professional claims; <see cref="Findings"/> say of which kinds.</summary>
    public long TransactionsNotRead { get; }

    /// <summary>Segments, envelopes and all.</summary>
    public long Segments { get; }

    /// <summary>Segments of transactions that were not read, outside of all transactions, too long or cut short.</summary>
    public long SegmentsNotRead { get; }

    /// <summary>Claims (CLM), of whatever transaction.</summary>
    public long Claims { get; }

    /// <summary>Claims that were handed over.</summary>
    public long ClaimsRead { get; }

    /// <summary>Professional claims that bill no code of this library, and were skipped; see <see cref="X12ReadOptions.AllClaims"/>.</summary>
    public long ClaimsPassedOver { get; }

    /// <summary>Claims of transactions that were not read, and claims too large to be read.</summary>
    public long ClaimsNotRead { get; }

    /// <summary>Service lines (SV1, SV2, SV3), of whatever transaction.</summary>
    public long ServiceLines { get; }

    /// <summary>Service lines of claims that were not read, and such as stand in no claim.</summary>
    public long ServiceLinesNotRead { get; }

    /// <summary>Service lines of 20552, 20553, 20560 or 20561 among professional claims.</summary>
    public long TriggerPointLines { get; }

    /// <summary>What was found about the file itself, in its order: envelopes, delimiters, content that is none. What is about a claim stands with the claim.</summary>
    public IReadOnlyList<Finding> Findings { get; }
}
