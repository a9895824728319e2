using System.Collections.Generic;
using System.Linq;
using System.Text;

namespace TriggerPoint.Rules.SourceGenerator;

/// <summary>ncci-pairs.tsv and ncci-families.tsv: codes in order, the family of each, and the rows that pair it with a partner.</summary>
internal sealed class NcciPairTables
{
    private readonly Tsv pairs;
    private readonly Tsv families;

    public NcciPairTables(Tsv pairs, Tsv families)
    {
        this.pairs = pairs;
        this.families = families;
    }

    public string Code()
    {
        var familyOf = families.Rows.ToDictionary(row => families.Code(row, "code"), row => Names.Member<NcciPairFamily>(families.Cell(row, "family")));
        var rowsOf = pairs.Rows.Select(Read).GroupBy(row => row.Other).ToDictionary(group => group.Key, group => group.ToList());
        List<ProcedureCode> codes = familyOf.Keys.Union(rowsOf.Keys).OrderBy(code => code).ToList();
        List<Row> rows = codes.SelectMany(code => Rows(rowsOf, code)).ToList();
        int end = 0;

        StringBuilder code = new StringBuilder(Generated.Header).AppendLine("internal static class NcciPairTable").AppendLine("{");
        TableWriter.Packed(code, "Codes", codes.Select(other => other.Packed));
        TableWriter.Number(code, "Families", codes.Select(other => (int)Family(familyOf, other)));
        TableWriter.Packed(code, "Ends", codes.Select(other => (uint)(end += Rows(rowsOf, other).Count)));
        TableWriter.Number(code, "Rows", rows.Select(row => row.Bits.Bits));
        TableWriter.Packed(code, "LastDays", rows.Select(row => (uint)row.LastDay.Packed));
        return code.AppendLine("}").ToString();
    }

    private static List<Row> Rows(Dictionary<ProcedureCode, List<Row>> rowsOf, ProcedureCode code) =>
        rowsOf.TryGetValue(code, out List<Row> rows) ? rows : new List<Row>();

    // A partner in the other place has no family of its own: the two partners decide.
    private NcciPairFamily Family(Dictionary<ProcedureCode, NcciPairFamily> familyOf, ProcedureCode code) =>
        familyOf.TryGetValue(code, out NcciPairFamily family) ? family
        : NcciPartner.Of(code) != NcciPartner.None ? NcciPairFamily.Other
        : throw new DataException($"{families.Name} has no '{code}'");

    private Row Read(string[] row)
    {
        ProcedureCode one = pairs.Code(row, "column_1");
        ProcedureCode two = pairs.Code(row, "column_2");
        int partner = NcciPartner.Of(one);
        bool first = partner != NcciPartner.None;
        partner = first ? partner : NcciPartner.Of(two);
        if (partner == NcciPartner.None)
        {
            throw new DataException($"{pairs.Name}: {one} and {two} are both none of the four codes");
        }

        NcciModifierIndicator indicator = pairs.Cell(row, "indicator") switch
        {
            "0" => NcciModifierIndicator.NotAllowed,
            "1" => NcciModifierIndicator.Allowed,
            "9" => NcciModifierIndicator.NotApplicable,
            string other => throw new DataException($"{pairs.Name}: '{other}' is no indicator"),
        };
        int settings = pairs.Cell(row, "setting") switch
        {
            "both" => NcciRow.AnySetting,
            string word => Names.Member<ClaimSetting>(word) == ClaimSetting.Practitioner ? NcciRow.Practitioner : NcciRow.HospitalOutpatient,
        };
        var rationale = Names.Member<NcciRationale>(pairs.Cell(row, "rationale"));
        return new Row(first ? two : one, new NcciRow(partner, first, indicator, rationale, settings), pairs.Date(row, "last_day"));
    }

    private readonly struct Row
    {
        public Row(ProcedureCode other, NcciRow bits, ServiceDate lastDay)
        {
            Other = other;
            Bits = bits;
            LastDay = lastDay;
        }

        public ProcedureCode Other { get; }

        public NcciRow Bits { get; }

        public ServiceDate LastDay { get; }
    }
}
