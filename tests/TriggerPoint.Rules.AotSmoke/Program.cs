using System;
using System.Linq;
using TriggerPoint.Rules;

string[] records =
[
    "R upper trap x6; R levator scap x3",
    "R upper trap x6; R levator scap x3; R rhomboid major",
    "bilateral QL; L piriformis",
    "rhomboids, right",
    "dry needling: left glute med, glute min and piriformis",
    "neck",
    string.Empty,
];
foreach (string record in records)
{
    CptSelection selection = CptSelector.Select(InjectionSession.Parse(record));
    Console.WriteLine($"{selection}, {(selection.IsSettled ? "settled" : "open")}: {record}");
}

// What needs reflection or culture data elsewhere: catalogues, explanations, round trips.
Console.WriteLine($"{Muscle.All.Count(muscle => Muscle.Parse(muscle.Key) == muscle)} muscles, {(RuleCatalog.All.Count > 0 ? "rules" : "no rules")}");
Console.WriteLine(CptSelector.Select(InjectionSession.Parse(records[0])).Explain().Length > 0);
