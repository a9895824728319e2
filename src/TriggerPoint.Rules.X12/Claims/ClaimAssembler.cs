using System;
using System.Collections.Generic;
using System.Runtime.InteropServices;

namespace TriggerPoint.Rules.X12;

/// <summary>Makes a claim of its segments, which may come in several goes. One is used for all claims of a file.</summary>
internal sealed class ClaimAssembler
{
    private const int MostFindings = 100;
    private const int BehindLastName = 4;

    private readonly SegmentSource source;
    private readonly ValueCache<ProcedureCode> codes = new();
    private readonly ValueCache<Modifier> modifiers = new();
    private readonly ValueCache<DiagnosisCode> diagnosisCodes = new();
    private readonly ValueCache<PlaceOfService> places = new();
    private readonly TextCache texts = new();
    private readonly FindingList findings = new(MostFindings);
    private readonly List<DiagnosisCode> diagnoses = [];
    private LineDraft[] lines = new LineDraft[8];
    private int lineCount;
    private bool isEmpty = true;

    // Where the segments stand.
    private long windowOffset;
    private Part part;
    private SourceLocation emptyLine;

    // What holds for the whole claim.
    private SourceLocation location;
    private string id = string.Empty;
    private string frequency = string.Empty;
    private string originalReference = string.Empty;
    private string note = string.Empty;
    private string provider = string.Empty;
    private PlaceOfService place;
    private bool hasOtherCodeSet;
    private byte component;

    public ClaimAssembler(SegmentSource source) => this.source = source;

    /// <summary>The parts of a claim, in the order of the file: what a segment is about depends on them.</summary>
    private enum Part
    {
        Claim,
        OtherPayer,
        LineNumber,
        Line,
    }

    /// <summary>Forgets the claim.</summary>
    public void Clear()
    {
        if (isEmpty)
        {
            return;
        }

        Array.Clear(lines, 0, lineCount);
        diagnoses.Clear();
        findings.Clear();
        lineCount = 0;
        part = Part.Claim;
        id = frequency = originalReference = note = provider = string.Empty;
        place = default;
        hasOtherCodeSet = false;
        isEmpty = true;
    }

    /// <summary>Takes in segments of the claim.</summary>
    /// <param name="window">The bytes, up to the end of the last segment.</param>
    /// <param name="from">The first of the segments.</param>
    /// <param name="offset">Where the window begins in the file.</param>
    public void TakeIn(ReadOnlySpan<byte> window, ScanPoint from, long offset)
    {
        component = isEmpty ? source.Delimiters.Component : component;
        isEmpty = false;
        windowOffset = offset;
        SegmentCursor cursor = source.From(window, from);
        while (cursor.MoveNext())
        {
            if (!cursor.IsTooLong)
            {
                TakeIn(cursor.Current, cursor.At);
            }
        }
    }

    /// <summary>Ends the claim.</summary>
    /// <param name="context">What the loops before it say.</param>
    /// <param name="cutShort">Whether the file ends inside the claim.</param>
    public X12Claim Finish(LevelContext context, bool cutShort)
    {
        LeaveLine();
        if (hasOtherCodeSet)
        {
            findings.Add(InputRules.OtherCodeSet, "Diagnoses are qualified as ICD-9-CM (BK, BF); those without the shape of an ICD-10-CM code were not read.", location);
        }

        if (cutShort)
        {
            findings.Add(InputRules.FileCutShort, "The file ends inside this claim; what is missing of it was not checked.", location);
        }

        var made = new ServiceLine[lineCount];
        for (int i = 0; i < made.Length; i++)
        {
            made[i] = lines[i].ToLine(lines[i].Provider ?? (provider.Length > 0 ? provider : context.BillingProvider));
        }

        ClaimDocumentation documentation = ReadNotes();
        ClaimInput input = ClaimInput.Create(Claim.Create(
            id, context.PatientKey, context.Payer, place, note, CollectionsMarshal.AsSpan(diagnoses), made, location));
        input = findings.IsEmpty ? input : input.WithFindings(findings.ToArray());
        input = documentation == ClaimDocumentation.None ? input : input.WithDocumentation(documentation);
        return new(input, context.PayerId, context.Filing, frequency, originalReference);
    }

    /// <summary>What the notes of lines with a trigger point code document.</summary>
    private ClaimDocumentation ReadNotes()
    {
        List<DocumentedSession>? documented = null;
        for (int i = 0; i < lineCount; i++)
        {
            ref LineDraft line = ref lines[i];
            if (line.Kind == SegmentKind.TriggerPointLine && line.Note is not null && LineNotes.Read(line.Note, line.Code, line.First) is { } session)
            {
                (documented ??= []).Add(session);
                findings.Add(InputRules.LineNoteRead, "The note of the line names muscles; it was read as the record of the line.", line.Location, i + 1);
            }
        }

        return documented is null ? ClaimDocumentation.None : ClaimDocumentation.Create(documented);
    }

    private void TakeIn(Segment segment, ScanPoint at)
    {
        Parts elements = segment.Elements;
        switch (segment.Id)
        {
            case SegmentId.CLM:
                ReadClaim(elements, at);
                break;
            case SegmentId.HI:
                ReadDiagnoses(elements, at);
                break;
            case SegmentId.SBR:
                part = part == Part.Claim ? Part.OtherPayer : part;
                break;
            case SegmentId.REF when part == Part.Claim && elements.Next().SequenceEqual("F8"u8):
                originalReference = SegmentValues.Text(elements.Next());
                break;
            case SegmentId.NM1 when elements.Next().SequenceEqual("82"u8):
                elements.Skip(1 + BehindLastName + 2);
                ReadProvider(elements.Next());
                break;
            case SegmentId.NTE:
                elements.Skip(1);
                ReadNote(elements.Next());
                break;
            case SegmentId.LX:
                LeaveLine();
                part = Part.LineNumber;
                emptyLine = LocationOf(at);
                break;
            case SegmentId.SV1:
                ReadService(elements, at);
                break;
            case SegmentId.DTP when part == Part.Line && elements.Next().SequenceEqual("472"u8):
                ReadDates(elements, at);
                break;
            case SegmentId.LIN when part == Part.Line:
                ReadDrug(elements, at);
                break;
            case SegmentId.CTP when part == Part.Line:
                ReadDrugQuantity(elements);
                break;
            case SegmentId.REF or SegmentId.NM1 or SegmentId.DTP or SegmentId.DMG or SegmentId.LIN or SegmentId.CTP:
                break;
            case uint other when !SegmentId.MayBeInClaim(other):
                findings.Add(InputRules.UnknownSegment, "837P has no such segment; it was not read.", LocationOf(at), part == Part.Line ? lineCount : 0);
                break;
        }
    }

    private void ReadClaim(Parts elements, ScanPoint at)
    {
        location = LocationOf(at);
        id = SegmentValues.Text(elements.Next());
        elements.Skip(3);
        Parts facility = Composite(elements.Next(), at);
        ReadOnlySpan<byte> code = facility.Next();
        bool isPlace = !facility.Next().SequenceEqual("A"u8);
        frequency = texts.Of(facility.Next());
        if (isPlace && !code.IsEmpty && !places.TryRead(code, out place))
        {
            Unreadable("CLM05-1 is no place of service", at, 0);
        }
    }

    private void ReadDiagnoses(Parts elements, ScanPoint at)
    {
        for (int position = 1; !elements.Ended; position++)
        {
            Parts parts = Composite(elements.Next(), at);
            ReadOnlySpan<byte> qualifier = parts.Next();
            bool isOther = qualifier.SequenceEqual("BK"u8) || qualifier.SequenceEqual("BF"u8);
            if (!isOther && !qualifier.SequenceEqual("ABK"u8) && !qualifier.SequenceEqual("ABF"u8))
            {
                continue;
            }

            hasOtherCodeSet |= isOther;
            if (!diagnosisCodes.TryRead(parts.Next(), out DiagnosisCode code) && !isOther)
            {
                Unreadable(FormattableString.Invariant($"HI{position:00}-2 is no diagnosis code"), at, 0);
            }

            // One that cannot be read keeps its place, since lines point to places.
            diagnoses.Add(code);
        }
    }

    private void ReadProvider(ReadOnlySpan<byte> identifier)
    {
        if (part == Part.Claim)
        {
            provider = texts.Of(identifier);
        }
        else if (part == Part.Line)
        {
            lines[lineCount - 1].Provider = texts.Of(identifier);
        }
    }

    private void ReadNote(ReadOnlySpan<byte> words)
    {
        if (words.IsEmpty)
        {
            return;
        }

        if (part == Part.Line)
        {
            ref string? known = ref lines[lineCount - 1].Note;
            known = known is null ? SegmentValues.Text(words) : $"{known}; {SegmentValues.Text(words)}";
        }
        else if (part == Part.Claim)
        {
            note = note.Length == 0 ? SegmentValues.Text(words) : $"{note}; {SegmentValues.Text(words)}";
        }
    }

    private void ReadService(Parts elements, ScanPoint at)
    {
        if (lineCount == lines.Length)
        {
            Array.Resize(ref lines, lineCount * 2);
        }

        part = Part.Line;
        ref LineDraft line = ref lines[lineCount++];
        line.Location = LocationOf(at);
        ReadProcedure(Composite(elements.Next(), at), ref line, at);
        elements.Skip(1);
        ReadOnlySpan<byte> basis = elements.Next();
        ReadOnlySpan<byte> units = elements.Next();
        if (SegmentValues.TryDecimal(units, out decimal number))
        {
            line.Units = number;
        }
        else if (!units.IsEmpty)
        {
            Unreadable("SV104 is no number of units", at, lineCount);
        }

        if (!basis.IsEmpty && !basis.SequenceEqual("UN"u8) && !basis.SequenceEqual("MJ"u8))
        {
            Unreadable("SV103 is neither UN nor MJ", at, lineCount);
        }

        ReadOnlySpan<byte> where = elements.Next();
        if (!where.IsEmpty && !places.TryRead(where, out line.Place))
        {
            Unreadable("SV105 is no place of service", at, lineCount);
        }

        elements.Skip(1);
        ReadPointers(new(elements.Next(), component), ref line, at);
    }

    private void ReadProcedure(Parts components, ref LineDraft line, ScanPoint at)
    {
        ReadOnlySpan<byte> qualifier = components.Next();
        bool isComposite = !components.Ended;
        ReadOnlySpan<byte> code = isComposite ? components.Next() : qualifier;
        line.Kind = SegmentKinds.OfCode(code);
        if (!isComposite || !qualifier.SequenceEqual("HC"u8))
        {
            Unreadable("SV101-1 is not HC; the code was read as HCPCS all the same", at, lineCount);
        }

        if (!codes.TryRead(code, out line.Code))
        {
            Unreadable("SV101-2 is no procedure code", at, lineCount, RuleIds.LineWithoutCode);
        }

        for (int position = 1; position <= LineDraft.MostModifiers; position++)
        {
            ReadOnlySpan<byte> text = components.Next();
            if (modifiers.TryRead(text, out Modifier modifier))
            {
                line.Add(modifier);
            }
            else if (!text.IsEmpty)
            {
                Unreadable(FormattableString.Invariant($"SV101-{position + 2} is no modifier"), at, lineCount);
            }
        }

        ReadOnlySpan<byte> description = components.Next();
        line.Description = description.IsEmpty ? null : SegmentValues.Text(description);
    }

    private void ReadPointers(Parts components, ref LineDraft line, ScanPoint at)
    {
        for (int position = 1; !components.Ended; position++)
        {
            ReadOnlySpan<byte> text = components.Next();
            if (text.IsEmpty)
            {
                continue;
            }

            bool isPointer = SegmentValues.TryDecimal(text, out decimal number) && number is >= 0 and <= 99 && decimal.IsInteger(number);
            if (isPointer && line.PointerCount < LineDraft.MostPointers)
            {
                line.Add((int)number);
            }
            else
            {
                Unreadable(FormattableString.Invariant($"SV107-{position} is no diagnosis pointer"), at, lineCount);
            }
        }
    }

    /// <summary>D8 and RD8 by their shape; what another qualifier announces is read when it has that shape, and reported.</summary>
    private void ReadDates(Parts elements, ScanPoint at)
    {
        ref LineDraft line = ref lines[lineCount - 1];
        ReadOnlySpan<byte> qualifier = elements.Next();
        ReadOnlySpan<byte> text = elements.Next();
        int dash = text.IndexOf((byte)'-');
        bool isRead = SegmentValues.TryDate(dash < 0 ? text : text[..dash], out line.First);
        line.Last = line.First;
        if (dash >= 0)
        {
            bool isLastRead = SegmentValues.TryDate(text[(dash + 1)..], out ServiceDate last);
            line.Last = isLastRead ? last : line.First;
            isRead &= isLastRead;
        }

        if (!isRead)
        {
            Unreadable("DTP03 of the date of service is no date or period", at, lineCount, RuleIds.LineWithoutDate);
        }
        else if (!qualifier.SequenceEqual(dash < 0 ? "D8"u8 : "RD8"u8))
        {
            Unreadable("DTP02 of the date of service does not fit DTP03, which was read all the same", at, lineCount);
        }
    }

    /// <summary>The components of an element, by the separator that the claim uses.</summary>
    private Parts Composite(ReadOnlySpan<byte> element, ScanPoint at)
    {
        byte separator = X12.Composite.SeparatorOf(element, component);
        if (separator != component)
        {
            findings.Add(InputRules.HeaderIrregular, "Components are parted otherwise than ISA16 says; they were read all the same.", LocationOf(at));
            component = separator;
        }

        return new(element, separator);
    }

    /// <summary>The national code of a drug, which goes into the note: a rule asks there which drug it was, and how much of it.</summary>
    private void ReadDrug(Parts elements, ScanPoint at)
    {
        elements.Skip(1);
        if (!elements.Next().SequenceEqual("N4"u8))
        {
            return;
        }

        ReadOnlySpan<byte> code = elements.Next();
        if (code.IsEmpty || code.IndexOfAnyExceptInRange((byte)'0', (byte)'9') >= 0)
        {
            Unreadable("LIN03 is no national drug code", at, lineCount);
            return;
        }

        lines[lineCount - 1].Drug = $"NDC {SegmentValues.Text(code)}";
    }

    private void ReadDrugQuantity(Parts elements)
    {
        ref LineDraft line = ref lines[lineCount - 1];
        elements.Skip(3);
        ReadOnlySpan<byte> quantity = elements.Next();
        ReadOnlySpan<byte> unit = new Parts(elements.Next(), component).Next();
        if (line.Drug is not null && SegmentValues.TryDecimal(quantity, out _))
        {
            line.Drug = $"{line.Drug}, {SegmentValues.Text(quantity)} {SegmentValues.Text(unit)}".TrimEnd();
        }
    }

    /// <summary>Reports LX of which nothing came.</summary>
    private void LeaveLine()
    {
        if (part == Part.LineNumber)
        {
            findings.Add(InputRules.LineWithoutService, "No SV1 follows this LX; the line was not read.", emptyLine);
        }
    }

    private void Unreadable(string what, ScanPoint at, int line, string supersedes = "") =>
        findings.Add(InputRules.ElementUnreadable, $"{what}.", LocationOf(at), line, supersedes);

    private SourceLocation LocationOf(ScanPoint at) => new(windowOffset + at.Position, at.Lines + 1, at.Segments + 1);
}
