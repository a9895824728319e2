using System;
using System.Collections.Generic;
using System.Linq;

namespace TriggerPoint.Rules.Tests;

/// <summary>Sessions as columns, and what every door answers for them.</summary>
internal sealed class Columns
{
    private const TriggerPointCode Untouched = (TriggerPointCode)0xEE;
    private const int Margin = 24;

    public Columns(IEnumerable<MuscleSite[]> sessions)
    {
        var sites = new List<MuscleSite>();
        var offsets = new List<int> { 0 };
        foreach (MuscleSite[] session in sessions)
        {
            sites.AddRange(session);
            offsets.Add(sites.Count);
        }

        Sites = [.. sites];
        Offsets = [.. offsets];
    }

    public MuscleSite[] Sites { get; }

    public int[] Offsets { get; }

    public int Sessions => Offsets.Length - 1;

    /// <summary>A session of the columns by itself.</summary>
    public MuscleSite[] this[int session] => Sites[Offsets[session]..Offsets[session + 1]];

    /// <summary>The answers of the public door and of each kernel that can run here, by name.</summary>
    public IEnumerable<(string Door, TriggerPointCode[] Codes)> Answers(CountingConvention convention, NeedleTechnique technique)
    {
        var array = new TriggerPointCode[Sessions];
        CptSelector.SelectMany(Sites, Offsets, array, convention, technique);
        yield return ("arrays", array);
        yield return ("spans", Into(codes => CptSelector.SelectMany(Sites.AsSpan(), Offsets, codes, convention, technique)));
        yield return ("rule", Into(codes => new SessionColumns(Sites, Offsets, codes, convention, technique).SelectEach(0, Sessions)));
        yield return (nameof(Vector128Kernel), Into(codes => Blocks<Vector128Kernel>(codes, convention, technique)));
        if (Vector256Kernel.IsSupported)
        {
            yield return (nameof(Vector256Kernel), Into(codes => Blocks<Vector256Kernel>(codes, convention, technique)));
        }
    }

    /// <summary>What the object door says of a session.</summary>
    public static SelectedCode Model(IEnumerable<MuscleSite> session, CountingConvention convention, NeedleTechnique technique)
    {
        CptSelection selection = CptSelector.Select(InjectionSession.Create(session.Select(site => new Injection(site, technique))), convention);
        return new SelectedCode(selection.Code, selection.Muscles.Supported);
    }

    private void Blocks<TKernel>(Span<TriggerPointCode> codes, CountingConvention convention, NeedleTechnique technique)
        where TKernel : struct, IBlockKernel
    {
        var columns = new SessionColumns(Sites, Offsets, codes, convention, technique);
        int done = columns.SelectBlocks<TKernel>();
        if (done != Sessions / TKernel.Sessions * TKernel.Sessions)
        {
            throw new InvalidOperationException($"{done} of {Sessions} sessions are coded.");
        }

        columns.SelectEach(done, Sessions);
    }

    // Codes land in the middle of a larger column, at an odd place, and nothing around them may change.
    private TriggerPointCode[] Into(Action<Span<TriggerPointCode>> select)
    {
        var room = new TriggerPointCode[Sessions + (2 * Margin) + 1];
        Array.Fill(room, Untouched);
        select(room.AsSpan(Margin + 1, Sessions));
        return room.AsSpan(0, Margin + 1).ContainsAnyExcept(Untouched) || room.AsSpan(Margin + 1 + Sessions).ContainsAnyExcept(Untouched)
            ? throw new InvalidOperationException("Codes were written outside their column.")
            : room[(Margin + 1)..^Margin];
    }
}
