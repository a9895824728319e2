using System;

namespace TriggerPoint.Rules;

/// <summary>Sessions that stand one behind the other in a column of sites, and the column for their codes.</summary>
internal readonly ref partial struct SessionColumns
{
    private readonly ReadOnlySpan<MuscleSite> sites;
    private readonly ReadOnlySpan<int> offsets;
    private readonly Span<TriggerPointCode> codes;
    private readonly SiteCodes table;
    private readonly TriggerPointCode least;

    /// <exception cref="ArgumentException">The offsets are no such column, or there is too little room for the codes.</exception>
    public SessionColumns(
        ReadOnlySpan<MuscleSite> sites, ReadOnlySpan<int> offsets, Span<TriggerPointCode> codes, CountingConvention convention, NeedleTechnique technique)
    {
        SessionOffsets.Check(offsets, sites.Length, codes.Length);
        this.sites = sites;
        this.offsets = offsets;
        this.codes = codes;
        table = SiteCodes.Of(convention);
        least = TriggerPointCodes.Least(technique);
    }

    /// <summary>How many sessions there are.</summary>
    public int Sessions => offsets.Length - 1;

    /// <summary>Codes sessions one by one: the rule, and all there is without vectors.</summary>
    /// <param name="from">The first session.</param>
    /// <param name="to">The session behind the last.</param>
    public void SelectEach(int from, int to)
    {
        for (int session = from; session < to; session++)
        {
            SelectOne(session);
        }
    }

    private void SelectOne(int session)
    {
        int start = offsets[session];
        codes[session] = SiteCounter.Select(sites.Slice(start, offsets[session + 1] - start), table, least);
    }

#if !NET
    /// <summary>Codes all sessions.</summary>
    public void Select() => SelectEach(0, Sessions);
#endif
}
