namespace TriggerPoint.Rules;

/// <summary>Whether the policy itself excludes a kind of injectate on a day, so that a rule on coverage says it with the policy's weight.</summary>
internal static class ExcludedSubstances
{
    /// <summary>Whether the policy excludes the kind by one of two clauses, and the record shows it.</summary>
    public static bool IsSaidByPolicy(ClaimCheck check, InjectionDay day, SubstanceKind kind, PolicyClauseKind clause, PolicyClauseKind wider) =>
        day.Shows(kind) && check.Policy is { } policy && policy.IsInForceOn(day.Date) && (policy.Clause(clause) is not null || policy.Clause(wider) is not null);
}
