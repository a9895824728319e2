using System;
using System.Collections.Generic;

namespace TriggerPoint.Rules.X12;

/// <summary>Keeps the three envelopes of a file: interchange, group and transaction, and reports what does not fit.</summary>
internal sealed class Envelope
{
    private readonly FindingList findings;
    private readonly OtherTransactions others = new();
    private Part interchange;
    private Part group;
    private Part transaction;
    private byte[] guideOfGroup = [];

    // The last segment that is accounted for while no transaction is open.
    private long accounted;

    public Envelope(FindingList findings) => this.findings = findings;

    /// <summary>What the open transaction is.</summary>
    public TransactionKind Kind { get; private set; }

    public bool IsInterchangeOpen => interchange.IsOpen;

    public long Interchanges { get; private set; }

    public long Groups { get; private set; }

    public long Transactions { get; private set; }

    public long TransactionsNotRead { get; private set; }

    /// <summary>Segments of transactions that are not read, and outside of all.</summary>
    public long SegmentsNotRead { get; private set; }

    public void OpenInterchange(ControlNumber control, SourceLocation at)
    {
        CloseUnfinished(3, at, "this ISA");
        Interchanges++;
        interchange = new(control, at);
        accounted = at.SegmentNumber;
    }

    /// <summary>Goes on without an ISA.</summary>
    public void AssumeInterchange(SourceLocation at) => interchange = interchange.IsOpen ? interchange : new(null, at);

    public void OpenGroup(Segment segment, SourceLocation at)
    {
        CloseUnfinished(2, at, "this GS");
        Groups++;
        interchange.Held++;
        group = new(ControlNumber.Of(segment.Element(6)), at);
        guideOfGroup = segment.Element(8).ToArray();
        accounted = at.SegmentNumber;
    }

    public void OpenTransaction(Segment segment, SourceLocation at)
    {
        CloseUnfinished(1, at, "this ST");
        if (!group.IsOpen)
        {
            findings.Add(InputRules.EnvelopeBroken, "No GS stands before this ST.", at);
            group = new(null, at);
            guideOfGroup = [];
        }

        ReadOnlySpan<byte> guide = segment.Element(3);
        Implementation implementation = Implementation.Of(segment.Element(1), guide.IsEmpty ? guideOfGroup : guide);
        Transactions++;
        group.Held++;
        Open(implementation, new(ControlNumber.Of(segment.Element(2)), at));
        if (!implementation.IsKnown)
        {
            findings.Add(InputRules.UnknownImplementation, "Neither ST03 nor GS08 names an implementation of 837 that is known; it was read as 837P.", at);
        }
    }

    /// <summary>Opens a transaction for what stands outside of all: it is read as professional claims.</summary>
    public void AssumeTransaction(SourceLocation at)
    {
        findings.Add(InputRules.EnvelopeBroken, "No ST stands before this segment; what follows was read as 837P.", at);
        Open(Implementation.Assumed, new(null, at));
    }

    public void CloseTransaction(Segment segment, SourceLocation at)
    {
        if (!transaction.IsOpen)
        {
            Stray(at.SegmentNumber - 1, at);
            findings.Add(InputRules.EnvelopeBroken, "No ST stands before this SE.", at);
            accounted = at.SegmentNumber;
            return;
        }

        if (transaction.Control is not null)
        {
            Check(segment, transaction, "SE", "ST02", at.SegmentNumber - transaction.At.SegmentNumber + 1, "segment", at);
        }

        EndTransaction(at.SegmentNumber);
    }

    public void CloseGroup(Segment segment, SourceLocation at)
    {
        CloseUnfinished(1, at, "this GE");
        if (!group.IsOpen)
        {
            findings.Add(InputRules.EnvelopeBroken, "No GS stands before this GE.", at);
        }
        else if (group.Control is not null)
        {
            Check(segment, group, "GE", "GS06", group.Held, "transaction", at);
        }

        group = default;
        accounted = at.SegmentNumber;
    }

    public void CloseInterchange(Segment segment, SourceLocation at)
    {
        CloseUnfinished(2, at, "this IEA");
        if (interchange.Control is not null)
        {
            Check(segment, interchange, "IEA", "ISA13", interchange.Held, "group", at);
        }

        interchange = default;
        accounted = at.SegmentNumber;
    }

    /// <summary>Ends with the file; segments that were not marked are those up to the last one.</summary>
    public void End(SourceLocation at)
    {
        CloseUnfinished(3, at, "the end of the file");
        others.Report(findings);
    }

    private void Open(Implementation implementation, Part opened)
    {
        transaction = opened;
        Kind = implementation.Kind;
        if (Kind == TransactionKind.Other)
        {
            TransactionsNotRead++;
            others.Add(implementation.Name, opened.At);
        }
    }

    private void EndTransaction(long lastSegment)
    {
        SegmentsNotRead += Kind == TransactionKind.Other ? lastSegment - transaction.At.SegmentNumber + 1 : 0;
        accounted = lastSegment;
        transaction = default;
        Kind = TransactionKind.None;
    }

    /// <summary>Closes what is open of the lowest so many envelopes, and reports what stands outside.</summary>
    private void CloseUnfinished(int levels, SourceLocation at, string where)
    {
        var missing = new List<string>();
        if (transaction.IsOpen)
        {
            missing.Add("SE");
            EndTransaction(at.SegmentNumber - 1);
        }

        Stray(at.SegmentNumber - 1, at);
        if (levels > 1 && group.IsOpen)
        {
            missing.Add("GE");
            group = default;
        }

        if (levels > 2 && interchange.IsOpen)
        {
            missing.Add("IEA");
            interchange = default;
        }

        if (missing.Count > 0)
        {
            findings.Add(InputRules.EnvelopeBroken, $"{string.Join(" and ", missing)} missing before {where}.", at);
        }
    }

    private void Stray(long lastSegment, SourceLocation at)
    {
        long outside = lastSegment - accounted;
        if (outside > 0)
        {
            SegmentsNotRead += outside;
            findings.Add(InputRules.StrayContent, $"{Words.Count(outside, "segment stands", "segments stand")} outside of all transactions before this place; not read.", at);
        }

        accounted = lastSegment;
    }

    private void Check(Segment trailer, Part opened, string id, string control, long held, string noun, SourceLocation at)
    {
        bool isNumber = SegmentValues.TryInteger(trailer.Element(1), out long said);
        if (!isNumber || said != held)
        {
            string claimed = isNumber ? FormattableString.Invariant($"says {said}") : "is no number";
            findings.Add(InputRules.EnvelopeCount, $"{id}01 {claimed}; {Words.Count(held, $"{noun} was", $"{noun}s were")} found.", at);
        }

        if (ControlNumber.Of(trailer.Element(2)) != opened.Control)
        {
            findings.Add(InputRules.EnvelopeControlNumber, $"{id}02 is another number than {control}.", at);
        }
    }

    /// <summary>An envelope that is open: its number, null when its header was not read, where it begins, and how much it holds.</summary>
    private struct Part
    {
        public Part(ControlNumber? control, SourceLocation at)
        {
            Control = control;
            At = at;
        }

        public ControlNumber? Control { get; }

        public SourceLocation At { get; }

        public long Held { get; set; }

        public readonly bool IsOpen => !At.IsNone;
    }
}
