using System;
using System.Collections.Generic;
using System.Linq;
using System.Text;

namespace TriggerPoint.Rules;

/// <summary>Reads the text files of procedure-to-procedure edits.</summary>
internal sealed class NcciPairReader : CmsReader
{
    private const int Column1 = 0;
    private const int Column2 = 1;
    private const int Effective = 3;
    private const int Deletion = 4;
    private const int Modifier = 5;
    private const int Rationale = 6;

    private readonly List<Row> rows = new();

    /// <summary>The kept rows as a table.</summary>
    public NcciTable Table()
    {
        StringBuilder codes = new(), families = new(), ends = new(), bits = new(), first = new(), last = new();
        int end = 0;
        foreach (IGrouping<uint, Row> code in rows.GroupBy(row => row.Other).OrderBy(group => group.Key))
        {
            foreach (Row row in code)
            {
                bits.Append((char)row.Bits.Bits);
                PackedColumn.Append(first, (uint)row.FirstDay.Packed);
                PackedColumn.Append(last, (uint)row.LastDay.Packed);
                end++;
            }

            PackedColumn.Append(codes, code.Key);
            families.Append((char)NcciFamilies.Of(ProcedureCode.FromPacked(code.Key)));
            PackedColumn.Append(ends, (uint)end);
        }

        return new NcciTable(codes.ToString(), families.ToString(), ends.ToString(), bits.ToString(), first.ToString(), last.ToString(), NcciRow.AnySetting);
    }

    protected override bool LooksLikeRow(List<string> row) =>
        row.Count > 1 && (LooksLikeCode(row[Column1]) || (row.Count > Effective && ServiceDate.TryParse(row[Effective], out _)));

    protected override void ReadRow(List<string> row)
    {
        if (row.Count <= Modifier)
        {
            Reject(string.Empty, $"{Wording.Count(row.Count, "cell")} where at least {Modifier + 1} are expected");
        }
        else if (TryCode(row, Column1, "column 1", out ProcedureCode one)
            && TryCode(row, Column2, "column 2", out ProcedureCode two)
            && (one != two || Reject("column 2", $"{Quote(row[Column2])} is column 1 as well"))
            && TryDate(row, Effective, "effective date", out ServiceDate first)
            && TryLastDay(row, out ServiceDate last)
            && (last.IsUnknown || last >= first || Reject("deletion date", $"{Quote(row[Deletion])} lies before the effective date"))
            && TryIndicator(row[Modifier], out NcciModifierIndicator indicator))
        {
            Keep(one, two, first, last, indicator, row.Count > Rationale ? Reason(row[Rationale]) : NcciRationale.Unspecified);
        }
    }

    private void Keep(ProcedureCode one, ProcedureCode two, ServiceDate first, ServiceDate last, NcciModifierIndicator indicator, NcciRationale rationale)
    {
        int partner = NcciPartner.Of(one);
        bool partnerFirst = partner != NcciPartner.None;
        partner = partnerFirst ? partner : NcciPartner.Of(two);
        if (partner == NcciPartner.None)
        {
            Skipped++;
            return;
        }

        Kept++;
        rows.Add(new Row((partnerFirst ? two : one).Packed, new NcciRow(partner, partnerFirst, indicator, rationale, NcciRow.AnySetting), first, last));
    }

    private bool TryDate(List<string> row, int at, string column, out ServiceDate date) =>
        ServiceDate.TryParse(row[at], out date) || Reject(column, $"{Quote(row[at])} is not a date (yyyymmdd)");

    private bool TryLastDay(List<string> row, out ServiceDate date)
    {
        date = ServiceDate.Unknown;
        return row[Deletion] is "" or "*" || TryDate(row, Deletion, "deletion date", out date);
    }

    private bool TryIndicator(string cell, out NcciModifierIndicator indicator)
    {
        indicator = cell switch
        {
            "0" => NcciModifierIndicator.NotAllowed,
            "1" => NcciModifierIndicator.Allowed,
            _ => NcciModifierIndicator.NotApplicable,
        };
        return cell is "0" or "1" or "9" || Reject("modifier", $"{Quote(cell)} is not a modifier indicator (0, 1 or 9)");
    }

    // CMS has changed signs and plurals of these texts over the years, so the telling words decide.
    private static NcciRationale Reason(string cell) =>
        Says(cell, "misuse") ? NcciRationale.MisuseOfColumn2
        : Says(cell, "instruction") ? NcciRationale.CodingInstruction
        : Says(cell, "standards") ? NcciRationale.StandardsOfPractice
        : Says(cell, "more extensive") ? NcciRationale.MoreExtensive
        : Says(cell, "mutually exclusive") ? NcciRationale.MutuallyExclusive
        : Says(cell, "anesthesia") ? NcciRationale.AnesthesiaIncluded
        : Says(cell, "separate procedure") ? NcciRationale.SeparateProcedure
        : Says(cell, "definition") ? NcciRationale.CodeDefinition
        : NcciRationale.Unspecified;

    private static bool Says(string cell, string words) => cell.IndexOf(words, StringComparison.OrdinalIgnoreCase) >= 0;

    private readonly struct Row
    {
        public Row(uint other, NcciRow bits, ServiceDate firstDay, ServiceDate lastDay)
        {
            Other = other;
            Bits = bits;
            FirstDay = firstDay;
            LastDay = lastDay;
        }

        public uint Other { get; }

        public NcciRow Bits { get; }

        public ServiceDate FirstDay { get; }

        public ServiceDate LastDay { get; }
    }
}
