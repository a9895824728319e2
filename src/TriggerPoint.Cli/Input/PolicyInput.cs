using System.Collections.Generic;
using System.Linq;
using TriggerPoint.Rules;
using TriggerPoint.Rules.Json;

namespace TriggerPoint.Cli;

/// <summary>Policies as the user names them: by id, or as files.</summary>
internal static class PolicyInput
{
    /// <summary>A policy that the program comes with.</summary>
    /// <exception cref="InputException">There is no such policy.</exception>
    public static PayerPolicy Known(string id, string asker) => PayerPolicy.TryGet(id, out PayerPolicy? policy)
        ? policy!
        : throw Unknown(id, asker);

    /// <summary>The same scrubber with the policies of some files, and under the policy that was named last: by its id, or as the only one of its file.</summary>
    /// <exception cref="InputException">A file cannot be read or holds a mistake, or there is no such policy.</exception>
    public static ClaimScrubber Apply(ClaimScrubber scrubber, IEnumerable<string> given)
    {
        Dictionary<string, PayerPolicy> read = new(System.StringComparer.OrdinalIgnoreCase);
        foreach (string value in given)
        {
            if (!value.EndsWith(".json", System.StringComparison.OrdinalIgnoreCase))
            {
                scrubber = scrubber.WithPolicy(read.GetValueOrDefault(value) ?? Known(value, "--policy"));
                continue;
            }

            IReadOnlyList<PayerPolicy> policies = Read(value);
            foreach (PayerPolicy policy in policies)
            {
                read[policy.Id] = policy;
            }

            scrubber = scrubber.WithPolicies(policies);
            scrubber = policies.Count == 1 ? scrubber.WithPolicy(policies[0]) : scrubber;
        }

        return scrubber;
    }

    private static IReadOnlyList<PayerPolicy> Read(string path)
    {
        string name = $"--policy '{Printable.Of(path)}'";
        IReadOnlyList<PayerPolicy> policies = PolicyJson.Parse(InputFile.ReadText(path, name), out IReadOnlyList<PolicyProblem> problems);

        // A policy that is not the one that was meant would make every finding doubtful.
        return problems.Count == 0 ? policies : throw new InputException(
            string.Join("\ntriggerpoint: ", problems.Select(problem => $"{name}: {Printable.Of(problem.ToString())}")));
    }

    private static InputException Unknown(string id, string asker) =>
        new($"{asker}: {Printable.Quote(id)} is no policy; 'triggerpoint policies' lists them, and a file of your own ends with .json.");
}
