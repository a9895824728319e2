using System.Collections.Generic;

namespace TriggerPoint.Rules;

/// <summary>What a <see cref="MissingData"/> says.</summary>
internal readonly struct MissingContent : IContent<MissingData>
{
    private readonly RuleDescriptor rule;
    private readonly IReadOnlyList<string> basis;
    private readonly string missing;
    private readonly int line;

    public MissingContent(RuleDescriptor rule, IReadOnlyList<string> basis, string missing, int line)
    {
        this.rule = rule;
        this.basis = basis;
        this.missing = missing;
        this.line = line;
    }

    public int Hash => ContentHash.With(ContentHash.With(ContentHash.Of(missing), ContentHash.Of(rule.Id)), line);

    public bool IsThatOf(MissingData value) => value.Rule == rule && value.Basis == basis && value.Line == line && value.Missing == missing;

    public MissingData Make() => new(rule, basis, missing, line, Hash);
}
