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

// The batch door, whose vectors are chosen when the program is compiled or when it starts.
MuscleSite[] sites = [.. Enumerable.Range(0, 600).Select(at => Muscle.All[at % 97].On(at % 3 == 0 ? Side.Unspecified : at % 3 == 1 ? Side.Left : Side.Right))];
int[] offsets = [.. Enumerable.Range(0, 201).Select(session => session * (session - 1) / 2 % 7 == 0 ? 3 * session : (3 * session) - 1)];
var codes = new TriggerPointCode[200];
CptSelector.SelectMany(sites, offsets, codes);
Console.WriteLine(Enumerable.Range(0, 200).All(session => ProcedureCode.Of(codes[session]) == CptSelector.SelectCode(sites.AsSpan(offsets[session]..offsets[session + 1])).Code));
Console.WriteLine(string.Join(' ', codes.GroupBy(code => code).OrderBy(code => code.Key).Select(code => $"{code.Key}: {code.Count()}")));
