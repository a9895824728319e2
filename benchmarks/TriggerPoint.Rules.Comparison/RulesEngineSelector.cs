using System.Collections.Generic;
using RulesEngine.Models;

namespace TriggerPoint.Rules.Comparison;

/// <summary>The decision as two rules of Microsoft RulesEngine, over the same records as LINQ.</summary>
internal sealed class RulesEngineSelector
{
    private const string Workflow = "codes";
    private readonly RulesEngine.RulesEngine engine = new(
    [
        new Workflow
        {
            WorkflowName = Workflow,
            Rules =
            [
                new Rule { RuleName = "20553", Expression = "session.Sites.Distinct().Count() >= 3" },
                new Rule { RuleName = "20552", Expression = "session.Sites.Any()" },
            ],
        },
    ]);

    public TriggerPointCode Select(Record.Session session)
    {
        List<RuleResultTree> results = engine.ExecuteAllRulesAsync(Workflow, new RuleParameter("session", session)).AsTask().GetAwaiter().GetResult();
        return results[0].IsSuccess ? TriggerPointCode.Injection3OrMoreMuscles
            : results[1].IsSuccess ? TriggerPointCode.Injection1To2Muscles
            : TriggerPointCode.None;
    }
}
