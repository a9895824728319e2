using System.Collections.Generic;

namespace TriggerPoint.Rules;

/// <summary>The code pairs of one edition: codes in order, and for each the rows that pair it with one of the four partners.</summary>
internal sealed class NcciTable
{
    private readonly PackedColumn codes;
    private readonly string families;
    private readonly PackedColumn ends;
    private readonly string rows;
    private readonly PackedColumn firstDays;
    private readonly PackedColumn lastDays;
    private readonly int settings;

    /// <param name="codes">The codes beside the partners, in order. Of a pair of two partners column 2 stands here.</param>
    /// <param name="families">The family of each code.</param>
    /// <param name="ends">Where the rows of each code end.</param>
    /// <param name="rows">The rows, a character each (<see cref="NcciRow"/>).</param>
    /// <param name="firstDays">The first day of each row; empty when the source says none.</param>
    /// <param name="lastDays">The last day of each row.</param>
    /// <param name="settings">Which rows belong to the edition.</param>
    public NcciTable(string codes, string families, string ends, string rows, string firstDays, string lastDays, int settings)
    {
        this.codes = new PackedColumn(codes);
        this.families = families;
        this.ends = new PackedColumn(ends);
        this.rows = rows;
        this.firstDays = new PackedColumn(firstDays);
        this.lastDays = new PackedColumn(lastDays);
        this.settings = settings;
    }

    public static NcciTable Embedded(ClaimSetting setting) => new(
        NcciPairTable.Codes, NcciPairTable.Families, NcciPairTable.Ends, NcciPairTable.Rows, string.Empty, NcciPairTable.LastDays,
        setting == ClaimSetting.Practitioner ? NcciRow.Practitioner : NcciRow.HospitalOutpatient);

    /// <summary>The row that applies to two codes on a date, in either order.</summary>
    public bool TryFind(ProcedureCode a, ProcedureCode b, ServiceDate date, out NcciPair pair)
    {
        int first = NcciPartner.Of(a);
        int second = NcciPartner.Of(b);
        if ((first != NcciPartner.None && TryFind(first, b, date, out pair)) || (second != NcciPartner.None && TryFind(second, a, date, out pair)))
        {
            return true;
        }

        pair = default;
        return false;
    }

    /// <summary>Whether a code stands in any row, of whatever date.</summary>
    public bool Holds(ProcedureCode code)
    {
        int at = codes.Find(code.Packed);
        for (int row = at < 0 ? 0 : Start(at); at >= 0 && row < ends[at]; row++)
        {
            if (new NcciRow(rows[row]).IsIn(settings))
            {
                return true;
            }
        }

        return NcciPartner.Of(code) != NcciPartner.None;
    }

    /// <summary>All rows, in the order of the code beside the partner.</summary>
    public IEnumerable<NcciPair> Pairs()
    {
        int row = 0;
        for (int at = 0; at < codes.Count; at++)
        {
            for (; row < ends[at]; row++)
            {
                if (new NcciRow(rows[row]).IsIn(settings))
                {
                    yield return Pair(at, row);
                }
            }
        }
    }

    // Where first days are not known several rows may fit; the one that ended first was in force.
    private bool TryFind(int partner, ProcedureCode other, ServiceDate date, out NcciPair pair)
    {
        int at = codes.Find(other.Packed);
        int best = -1;
        ServiceDate bestEnd = default;
        for (int row = at < 0 ? 0 : Start(at); at >= 0 && row < ends[at]; row++)
        {
            var bits = new NcciRow(rows[row]);
            if (bits.Partner == partner && bits.IsIn(settings) && NcciPair.Applies(bits.Indicator, FirstDay(row), LastDay(row), date)
                && (best < 0 || (!LastDay(row).IsUnknown && (bestEnd.IsUnknown || LastDay(row) < bestEnd))))
            {
                best = row;
                bestEnd = LastDay(row);
            }
        }

        pair = best < 0 ? default : Pair(at, best);
        return best >= 0;
    }

    private ServiceDate FirstDay(int row) => firstDays.Count == 0 ? ServiceDate.Unknown : ServiceDate.FromPacked(firstDays[row]);

    private ServiceDate LastDay(int row) => ServiceDate.FromPacked(lastDays[row]);

    private int Start(int at) => at == 0 ? 0 : (int)ends[at - 1];

    private NcciPair Pair(int at, int row)
    {
        var bits = new NcciRow(rows[row]);
        ProcedureCode partner = NcciPartner.Code(bits.Partner);
        ProcedureCode other = ProcedureCode.FromPacked(codes[at]);
        return new NcciPair(
            bits.PartnerFirst ? partner : other,
            bits.PartnerFirst ? other : partner,
            bits.Indicator,
            FirstDay(row),
            LastDay(row),
            NcciFamilies.Of(bits.Partner, other, (NcciPairFamily)families[at]),
            bits.Rationale);
    }
}
