using System;
using System.Collections.Generic;
using System.Linq;

namespace TriggerPoint.Rules;

/// <summary>The policies that the library comes with, made when first asked for.</summary>
internal static class PolicyCatalogue
{
    private static readonly Dictionary<string, PayerPolicy> ById =
        new[] { PayerPolicy.Cpt }.Concat(EmbeddedPolicies.Create()).ToDictionary(policy => policy.Id, StringComparer.OrdinalIgnoreCase);

    public static IReadOnlyList<PayerPolicy> All { get; } = ReadOnly.View(ById.Values.ToArray());

    public static PayerPolicy? Find(string id) => ById.TryGetValue(id, out PayerPolicy? policy) ? policy : null;
}
