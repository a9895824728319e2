using System.Collections.Generic;
using System.Linq;

namespace TriggerPoint.Rules.Comparison;

/// <summary>Sessions as a program holds them that has no library for it: a list of records.</summary>
internal static class Record
{
    public static Session[] Of(Columns columns, int sessions) => [.. Enumerable.Range(0, sessions).Select(session =>
        new Session([.. columns[session].ToArray().Select(site => new Site(site.Muscle, site.Side))]))];

    /// <summary>A muscle and its side.</summary>
    public sealed record Site(Muscle Muscle, Side Side);

    /// <summary>What was injected.</summary>
    public sealed record Session(List<Site> Sites);
}
