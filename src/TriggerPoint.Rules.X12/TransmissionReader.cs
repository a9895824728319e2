using System;

namespace TriggerPoint.Rules.X12;

/// <summary>Goes through the bytes of a file, piece by piece, and stops at each claim that is to be handed over.</summary>
/// <remarks>
/// It alone knows where it is; who feeds it holds a window on the file that slides. Claims are parsed when they end and are wanted, from their own
/// bytes, and header loops when a claim is parsed: the rest of the file is only looked at for the marks of <see cref="SegmentKind"/>.
/// </remarks>
internal sealed class TransmissionReader
{
    private const int MostFindings = 1000;
    private const byte EndOfFile = 0x1A;

    private readonly X12ReadOptions options;
    private readonly SegmentSource source;
    private readonly SegmentMarks marks = new();
    private readonly FindingList findings = new(MostFindings);
    private readonly Envelope envelope;
    private readonly LevelContext levels;
    private readonly ClaimAssembler assembler;
    private ReadCounts counts;

    // Where the window begins in the file, how far segments were looked for, and the mark that comes next.
    private long windowOffset;
    private ScanPoint at;
    private int nextMark;
    private PlainLine plainLine;

    // Behind the last terminator of the window; below zero until it is looked for.
    private int limit = -1;
    private OpenClaim claim;

    // Where the last segment of a file that is cut short begins.
    private int? contentEnd;
    private bool isCutShort;
    private bool isSeeking = true;
    private bool isInTooLong;
    private bool isEnded;
    private bool wrapIsReported;
    private SourceLocation stray;
    private long strayBytes;
    private byte lastStray;

    public TransmissionReader(X12ReadOptions options)
    {
        this.options = options;
        source = new(options.LongestSegment, options.InBlocks);
        envelope = new(findings);
        levels = new(source);
        assembler = new(source);
    }

    /// <summary>The claim at which it stopped.</summary>
    public X12Claim Current { get; private set; } = null!;

    public X12Summary Summarize() => new(isEnded, windowOffset + at.Position, at.Segments, envelope, counts, findings.ToArray());

    /// <summary>Goes on.</summary>
    /// <param name="window">The bytes at hand: the same as before, until <see cref="Release"/> was called.</param>
    /// <param name="isLast">Whether the file ends with them.</param>
    public ReadStep Step(ReadOnlySpan<byte> window, bool isLast)
    {
        while (true)
        {
            while (nextMark < marks.Count)
            {
                if (CountPlainLine(window))
                {
                    continue;
                }

                if (Handle(window))
                {
                    return ReadStep.Claim;
                }
            }

            if (isEnded)
            {
                return ReadStep.End;
            }

            if (isSeeking ? Seek(window, isLast) : Scan(window, isLast))
            {
                continue;
            }

            if (!isLast)
            {
                return ReadStep.NeedsMore;
            }

            if (claim.IsOpen && FinishClaim(window, contentEnd ?? at.Position, cutShort: true))
            {
                return ReadStep.Claim;
            }

            End();
        }
    }

    /// <summary>Takes in what must outlive the window. To be called when more is needed.</summary>
    /// <returns>How many bytes at the front of the window are no longer needed; the next window begins behind them.</returns>
    public int Release(ReadOnlySpan<byte> window)
    {
        levels.TakeIn(window, at.Position);
        ResolveClaim(window);
        if (claim.IsOpen && at.Position - claim.From.Position > options.BufferLength / 4)
        {
            TakeInClaim(window, at.Position);
            claim.From = at;
        }

        // One byte more: blocks are asked about the byte before them.
        int dropped = Math.Max(0, (claim.IsOpen ? claim.From.Position : at.Position) - 1);
        windowOffset += dropped;
        at = at with { Position = at.Position - dropped };
        claim.From = claim.From with { Position = claim.From.Position - dropped };
        levels.Shift(dropped);
        limit = -1;
        return dropped;
    }

    /// <summary>Looks for the next interchange.</summary>
    /// <returns>Whether it came further.</returns>
    private bool Seek(ReadOnlySpan<byte> window, bool isLast)
    {
        if (stray.IsNone)
        {
            SkipBlanks(window);
        }

        ReadOnlySpan<byte> text = window[at.Position..];
        if (text.IsEmpty || (text.Length < InterchangeHeader.LookAhead && !isLast))
        {
            return false;
        }

        // What is found must not depend on how much of the file is at hand.
        ReadOnlySpan<byte> near = text[..Math.Min(text.Length, InterchangeHeader.LookAhead)];

        if (windowOffset + at.Position == 0 && text.StartsWith("\uFEFF"u8))
        {
            findings.Add(InputRules.ByteOrderMark, "The file begins with a byte order mark, which X12 does not have; it was skipped.", LocationOf(at));
            at = at with { Position = at.Position + "\uFEFF"u8.Length };
            return true;
        }

        if (InterchangeHeader.MayBegin(near, stray.IsNone ? (byte)0 : lastStray))
        {
            if (InterchangeHeader.Begins(near) && InterchangeHeader.TryRead(near, out InterchangeHeader header))
            {
                ReportStray();
                Open(header, near[..header.Length]);
                return true;
            }

            Delimiters assumed = source.Delimiters;
            if (envelope.IsInterchangeOpen || InterchangeHeader.TryGuess(near, out assumed))
            {
                ReportStray();
                Assume(assumed, near);
                return true;
            }
        }

        // The last few bytes may be the first of a beginning.
        int length = Math.Min(InterchangeHeader.Find(text), isLast ? text.Length : text.Length - InterchangeHeader.LongestBeginning);
        stray = stray.IsNone ? LocationOf(at) : stray;
        strayBytes += length;
        lastStray = text[length - 1];
        at = new(at.Position + length, at.Segments, at.Lines + text[..length].Count((byte)'\n'));
        return true;
    }

    private void Open(InterchangeHeader header, ReadOnlySpan<byte> text)
    {
        SourceLocation place = LocationOf(at);
        envelope.OpenInterchange(header.Control, place);
        if (!header.IsRegular)
        {
            findings.Add(InputRules.HeaderIrregular, "ISA has not the 106 bytes that it must have; the delimiters were found by counting its elements.", place);
        }

        wrapIsReported = false;
        if (header.IsWrapped)
        {
            ReportWrap(at);
        }

        BeginWith(header.Delimiters);
        at = new(at.Position + text.Length, at.Segments + 1, at.Lines + text.Count((byte)'\n'));
    }

    /// <summary>Goes on with delimiters that no ISA gives: those of the interchange that is open, or guessed ones.</summary>
    private void Assume(Delimiters delimiters, ReadOnlySpan<byte> text)
    {
        string which = envelope.IsInterchangeOpen ? "those of the interchange before were kept" : "they were guessed from what follows";
        findings.Add(InputRules.DelimitersAssumed, $"No ISA that can be read gives the delimiters; {which}.", LocationOf(at));
        envelope.AssumeInterchange(LocationOf(at));
        BeginWith(delimiters);

        // An ISA that cannot be read must not be found again.
        if (InterchangeHeader.Begins(text))
        {
            int end = text.IndexOf(delimiters.Segment) + 1;
            text = text[..(end == 0 ? 3 : end)];
            at = new(at.Position + text.Length, at.Segments + 1, at.Lines + text.Count((byte)'\n'));
        }
    }

    private void BeginWith(Delimiters delimiters)
    {
        source.Delimiters = delimiters;
        plainLine = new(delimiters);
        isSeeking = false;
        limit = -1;
    }

    /// <summary>Looks for marks.</summary>
    /// <returns>Whether it came further.</returns>
    private bool Scan(ReadOnlySpan<byte> window, bool isLast)
    {
        if (limit < 0)
        {
            limit = at.Position + window[at.Position..].LastIndexOf(source.Delimiters.Segment) + 1;
        }

        if (isInTooLong)
        {
            return LeaveTooLong(window, isLast);
        }

        if (at.Position < limit)
        {
            ResolveClaim(window);
            nextMark = 0;
            at = source.Mark(window, at, limit, marks);
            return true;
        }

        ScanPoint behindEnd = at;
        SkipBlanks(window);
        ReadOnlySpan<byte> text = window[at.Position..];
        if (text.IsEmpty)
        {
            return WaitForMore(behindEnd, isLast);
        }

        ResolveClaim(window);
        nextMark = 0;
        marks.Begin(at);
        if (InterchangeHeader.Begins(text))
        {
            marks.Add(at, isOdd: false);
            return true;
        }

        if (text.Length > 2 * source.LongestSegment || text.TrimEnd("\r\n"u8).Length > source.LongestSegment)
        {
            marks.Add(at, isOdd: true);
            isInTooLong = true;
            levels.TakeIn(window, at.Position);
            if (claim.IsOpen)
            {
                TakeInClaim(window, at.Position);
            }

            return true;
        }

        if (isLast)
        {
            SegmentKind kind = SegmentKinds.Of(text, source.Delimiters);
            isCutShort = kind is not (SegmentKind.InterchangeEnd or SegmentKind.GroupEnd or SegmentKind.TransactionEnd);
            marks.Add(at, isOdd: false);
            at = new(window.Length, at.Segments + 1, at.Lines + text.Count((byte)'\n'));
            return true;
        }

        return WaitForMore(behindEnd, isLast);
    }

    // Blocks begin right behind a terminator: a line end that follows it is skipped again once more is at hand.
    private bool WaitForMore(ScanPoint behindEnd, bool isLast)
    {
        const int LineEnd = 2;
        at = !isLast && at.Position - behindEnd.Position <= LineEnd ? behindEnd : at;
        return false;
    }

    private bool LeaveTooLong(ReadOnlySpan<byte> window, bool isLast)
    {
        ReadOnlySpan<byte> text = window[at.Position..];
        int end = text.IndexOf(source.Delimiters.Segment);
        isInTooLong = end < 0 && !isLast;
        text = text[..(end < 0 ? text.Length : end + 1)];
        at = new(at.Position + text.Length, at.Segments + (isInTooLong ? 0 : 1), at.Lines + text.Count((byte)'\n'));

        // What was before is taken in; this segment never is.
        claim.From = at;
        levels.Skip(at.Position);
        return !isInTooLong;
    }

    /// <summary>Counts the next mark if it is what most are: a line of the open claim that does not make it one of ours.</summary>
    private bool CountPlainLine(ReadOnlySpan<byte> window)
    {
        if (!claim.IsOpen || isCutShort || marks.IsOdd(nextMark) || !plainLine.Is(window[marks.PositionOf(nextMark)..]))
        {
            return false;
        }

        counts.ServiceLines++;
        claim.Lines++;
        nextMark++;
        return true;
    }

    /// <summary>Does what the next mark asks for.</summary>
    /// <returns>Whether a claim is to be handed over first; the mark comes again then.</returns>
    private bool Handle(ReadOnlySpan<byte> window)
    {
        int mark = nextMark;
        SegmentKind kind = marks.IsOdd(mark) ? KindOfOdd(mark, window) : SegmentKinds.Of(window[marks.PositionOf(mark)..], source.Delimiters);
        if (kind is >= SegmentKind.Interchange and <= SegmentKind.Claim && claim.IsOpen && FinishClaim(window, marks.PositionOf(mark), cutShort: false))
        {
            return true;
        }

        nextMark++;
        if (marks.IsOdd(mark) || isCutShort)
        {
            HandleUnusual(kind, mark, window);
            return false;
        }

        HandleUsual(kind, mark, window);
        return false;
    }

    private void HandleUsual(SegmentKind kind, int mark, ReadOnlySpan<byte> window)
    {
        switch (kind)
        {
            case SegmentKind.None:
                break;
            case SegmentKind.ServiceLine or SegmentKind.TriggerPointLine or SegmentKind.TendonLine or SegmentKind.OtherLine:
                CountLine(kind, mark, window);
                break;
            case SegmentKind.Claim:
                OpenClaimAt(mark, window);
                break;
            case SegmentKind.BillingLevel or SegmentKind.SubscriberLevel or SegmentKind.PatientLevel or SegmentKind.UnknownLevel:
                OpenLevel(kind, mark, window);
                break;
            default:
                HandleEnvelope(kind, marks.PlaceOf(mark, window), window);
                break;
        }
    }

    /// <summary>A segment that is wrapped, too long or cut short.</summary>
    private void HandleUnusual(SegmentKind kind, int mark, ReadOnlySpan<byte> window)
    {
        ScanPoint place = marks.PlaceOf(mark, window);
        if (isCutShort)
        {
            Cut(kind, place);
        }
        else if (kind == SegmentKind.TooLong)
        {
            CountNotRead();
            findings.Add(InputRules.SegmentTooLong, "This segment is longer than any can be; it was not read.", LocationOf(place));
        }
        else
        {
            // Of a wrapped ISA its own reading says so.
            if (kind != SegmentKind.Interchange)
            {
                ReportWrap(place);
            }

            HandleUsual(kind, mark, window);
        }
    }

    /// <summary>What a segment is that does not stand in the window as it is.</summary>
    private SegmentKind KindOfOdd(int mark, ReadOnlySpan<byte> window)
    {
        if (InterchangeHeader.Begins(window[marks.PositionOf(mark)..]))
        {
            return SegmentKind.Interchange;
        }

        SegmentCursor cursor = source.From(window, marks.PlaceOf(mark, window));
        cursor.MoveNext();
        return cursor.IsTooLong ? SegmentKind.TooLong : SegmentKinds.Of(cursor.Current.Text, source.Delimiters);
    }

    /// <summary>Leaves the interchange. What follows has other delimiters: marks that were made with these do not hold.</summary>
    private void SeekFrom(ScanPoint place)
    {
        at = place;
        nextMark = marks.Count;
        isSeeking = true;
    }

    private void HandleEnvelope(SegmentKind kind, ScanPoint place, ReadOnlySpan<byte> window)
    {
        if (kind == SegmentKind.Interchange)
        {
            SeekFrom(place);
            return;
        }

        SegmentCursor cursor = source.From(window, place);
        cursor.MoveNext();
        Segment segment = cursor.Current;
        SourceLocation location = LocationOf(place);
        levels.End(window, place.Position);
        switch (kind)
        {
            case SegmentKind.Group:
                envelope.OpenGroup(segment, location);
                break;
            case SegmentKind.GroupEnd:
                envelope.CloseGroup(segment, location);
                break;
            case SegmentKind.Transaction:
                envelope.OpenTransaction(segment, location);
                levels.Clear();
                break;
            case SegmentKind.TransactionEnd:
                envelope.CloseTransaction(segment, location);
                break;
            case SegmentKind.InterchangeEnd:
                envelope.CloseInterchange(segment, location);
                SeekFrom(cursor.Next);
                break;
        }
    }

    private void OpenLevel(SegmentKind level, int mark, ReadOnlySpan<byte> window)
    {
        if (!IsProfessional(mark, window))
        {
            return;
        }

        int position = marks.PositionOf(mark);
        levels.End(window, position);
        levels.Begin(level, position);
        if (level == SegmentKind.UnknownLevel)
        {
            ReportLevel(marks.PlaceOf(mark, window));
        }
    }

    private void OpenClaimAt(int mark, ReadOnlySpan<byte> window)
    {
        counts.Claims++;
        if (!IsProfessional(mark, window))
        {
            counts.ClaimsNotRead++;
            return;
        }

        int position = marks.PositionOf(mark);
        levels.End(window, position);
        claim.IsOpen = true;
        claim.IsWanted = false;
        claim.Lines = 0;
        claim.Offset = windowOffset + position;
        claim.Mark = mark;
    }

    /// <summary>Works out where the open claim begins, before its mark is overwritten.</summary>
    private void ResolveClaim(ReadOnlySpan<byte> window)
    {
        if (claim.IsOpen && claim.Mark >= 0)
        {
            claim.From = marks.PlaceOf(claim.Mark, window);
            claim.Location = LocationOf(claim.From);
            claim.Mark = -1;
        }
    }

    private void CountLine(SegmentKind kind, int mark, ReadOnlySpan<byte> window)
    {
        counts.ServiceLines++;
        if (claim.IsOpen && kind != SegmentKind.OtherLine)
        {
            claim.Lines++;
            claim.IsWanted |= kind != SegmentKind.ServiceLine;
            counts.TriggerPointLines += kind == SegmentKind.TriggerPointLine ? 1 : 0;
            return;
        }

        CountLineNotRead(kind, mark, window);
    }

    private void CountLineNotRead(SegmentKind kind, int mark, ReadOnlySpan<byte> window)
    {
        counts.ServiceLinesNotRead++;
        if (IsProfessional(mark, window) && kind != SegmentKind.OtherLine)
        {
            counts.TriggerPointLines += kind == SegmentKind.TriggerPointLine ? 1 : 0;
            findings.Add(InputRules.LineWithoutClaim, "No CLM stands before this SV1; the line was not read.", LocationOf(marks.PlaceOf(mark, window)));
        }
    }

    private bool IsProfessional(int mark, ReadOnlySpan<byte> window)
    {
        if (envelope.Kind == TransactionKind.None)
        {
            AssumeTransaction(marks.PlaceOf(mark, window));
        }

        return envelope.Kind == TransactionKind.Professional;
    }

    private void AssumeTransaction(ScanPoint place)
    {
        envelope.AssumeTransaction(LocationOf(place));
        levels.Clear();
    }

    /// <summary>Ends the open claim.</summary>
    /// <returns>Whether it is to be handed over.</returns>
    private bool FinishClaim(ReadOnlySpan<byte> window, int end, bool cutShort)
    {
        if (claim.IsWanted || options.AllClaims)
        {
            Current = HandOver(window, end, cutShort);
            return true;
        }

        claim.IsOpen = false;
        counts.ClaimsPassedOver++;
        assembler.Clear();
        return false;
    }

    private X12Claim HandOver(ReadOnlySpan<byte> window, int end, bool cutShort)
    {
        ResolveClaim(window);
        claim.IsOpen = false;
        X12Claim read;
        if (LengthTo(end) > options.LongestClaim)
        {
            counts.ClaimsNotRead++;
            counts.ServiceLinesNotRead += claim.Lines;
            string message = FormattableString.Invariant($"The claim has more than {options.LongestClaim} bytes; it was not read.");
            read = X12Claim.Unreadable(claim.Location, Finding.ForInput(InputRules.ClaimTooLarge, message, claim.Location));
        }
        else
        {
            counts.ClaimsRead++;
            levels.TakeIn(window, end);
            TakeInClaim(window, end);
            read = assembler.Finish(levels, cutShort);
        }

        assembler.Clear();
        return read;
    }

    private void TakeInClaim(ReadOnlySpan<byte> window, int end)
    {
        if (LengthTo(end) <= options.LongestClaim)
        {
            assembler.TakeIn(window[..end], claim.From, windowOffset);
        }
    }

    private long LengthTo(int end) => windowOffset + end - claim.Offset;

    private void Cut(SegmentKind kind, ScanPoint place)
    {
        findings.Add(InputRules.FileCutShort, "The file ends inside this segment; it was not read.", LocationOf(place));
        CountNotRead();
        contentEnd = place.Position;
        isCutShort = false;
        if (kind == SegmentKind.Claim)
        {
            counts.Claims++;
            counts.ClaimsNotRead++;
        }
        else if (kind is >= SegmentKind.ServiceLine and <= SegmentKind.OtherLine)
        {
            counts.ServiceLines++;
            counts.ServiceLinesNotRead++;
        }
    }

    /// <summary>Counts a segment that was not read; those outside of professional transactions are the envelope's.</summary>
    private void CountNotRead() => counts.SegmentsNotRead += envelope.Kind == TransactionKind.Professional ? 1 : 0;

    private void End()
    {
        isEnded = true;
        if (source.Delimiters == default)
        {
            string what = windowOffset + at.Position == 0 ? "The file is empty." : "The file holds no X12 interchange.";
            findings.Add(InputRules.NoInterchange, what, stray.IsNone ? LocationOf(at) : stray);
            return;
        }

        ReportStray();
        envelope.End(LocationOf(at));
    }

    private void ReportStray()
    {
        if (!stray.IsNone)
        {
            findings.Add(InputRules.StrayContent, $"{Words.Count(strayBytes, "byte belongs", "bytes belong")} to no interchange; not read.", stray);
            stray = default;
            strayBytes = 0;
        }
    }

    private void ReportLevel(ScanPoint place) =>
        findings.Add(InputRules.LevelUnreadable, "HL03 is none of 20, 22 and 23; what follows was read as a subscriber.", LocationOf(place));

    private void ReportWrap(ScanPoint place)
    {
        if (!wrapIsReported)
        {
            findings.Add(InputRules.SegmentsWrapped, "Line ends stand inside this segment, perhaps in others as well; they were left out.", LocationOf(place));
            wrapIsReported = true;
        }
    }

    /// <summary>Skips what may stand between segments; between interchanges also what old programs fill the end of a file with.</summary>
    private void SkipBlanks(ReadOnlySpan<byte> window)
    {
        int position = at.Position;
        long lines = at.Lines;
        for (; position < window.Length && (SegmentCursor.IsBlank(window[position]) || (isSeeking && window[position] is 0 or EndOfFile)); position++)
        {
            lines += window[position] == '\n' ? 1 : 0;
        }

        at = new(position, at.Segments, lines);
    }

    private SourceLocation LocationOf(ScanPoint place) => new(windowOffset + place.Position, place.Lines + 1, place.Segments + 1);

    /// <summary>The claim whose segments are passing by.</summary>
    private struct OpenClaim
    {
        public bool IsOpen;
        public bool IsWanted;
        public long Offset;
        public long Lines;

        // Its mark, until its place has been worked out; below zero then.
        public int Mark;
        public ScanPoint From;
        public SourceLocation Location;
    }
}
