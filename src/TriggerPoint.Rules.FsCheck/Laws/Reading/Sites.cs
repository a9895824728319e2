using System;
using System.Collections.Generic;
using System.Diagnostics.CodeAnalysis;
using System.Linq;

namespace TriggerPoint.Rules.Testing;

/// <summary>What a reader under test found in a text: a set of sites, or an exception, which is a finding too and a wrong one.</summary>
internal sealed class Sites
{
    private readonly MuscleSite[] sites;
    private readonly Exception? thrown;

    private Sites(MuscleSite[] sites, Exception? thrown)
    {
        this.sites = sites;
        this.thrown = thrown;
    }

    public bool IsException => thrown is not null;

    public int Count => sites.Length;

    /// <summary>Divisions count as their muscle, and a muscle that exists once has no side.</summary>
    public static Sites Of(IEnumerable<MuscleSite> sites) => new(
        sites.Where(site => !site.Muscle.IsUnspecified)
            .Select(site => site.Muscle.WholeMuscle.On(site.Muscle.IsPaired && site.Side != Side.Midline ? site.Side : Side.Unspecified))
            .Distinct().OrderBy(site => site).ToArray(),
        null);

    [SuppressMessage("Design", "CA1031:Do not catch general exception types", Justification = "Whatever the reader throws is its answer.")]
    public static Sites Read(string text, Func<string, IEnumerable<MuscleSite>> reader)
    {
        try
        {
            return Of(reader(text));
        }
        catch (Exception exception)
        {
            return new(Array.Empty<MuscleSite>(), exception);
        }
    }

    public bool Are(Sites others) => !IsException && !others.IsException && sites.SequenceEqual(others.sites);

    public override string ToString() => thrown is not null ? $"threw {thrown.GetType().Name}: {thrown.Message}"
        : sites.Length == 0 ? "no muscle"
        : string.Join(" and ", sites.Select(site => MuscleMention.Of(site).Text));
}
