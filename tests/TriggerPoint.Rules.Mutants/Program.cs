using System;
using System.IO;
using TriggerPoint.Rules.Mutants;

if (args is ["worker"])
{
    using var worker = new Worker();
    worker.Run();
    return 0;
}

if (Options.Parse(args) is not { } options)
{
    Console.Error.WriteLine("TriggerPoint.Rules.Mutants <report of Stryker> <accepted mutants> <slow tests> [--files <start of a path>,...] [--tests <class>,...] [--minimum <mutants>] [--before <results>] [--results <file>] [--draw <mutants> --changed <lines> --seed <words>]");
    return 2;
}

AcceptedMutant[] accepted = AcceptedMutant.Read(options.Accepted);
Mutant[] mutants = Mutant.Read(options.Report, options.Files);
Mutant[] made = Mutant.Read(options.Report, files: null);
AcceptedMutant[] lost = Array.FindAll(accepted, argument => !argument.HasLine || !Array.Exists(made, argument.IsOf));
if (options.Drawn is { } count && options.Changed is { } changed)
{
    mutants = Draw.Of(mutants, count, changed, options.Seed);
}

Verdict[] before = options.Before is { } old ? Verdict.Read(old, mutants) : [];
using var crew = new Crew(options.Workers);
Knowledge known = Knowledge.Learn(crew, Path.Combine(AppContext.BaseDirectory, "..", "knowledge.tsv"), options.Slow, options.Tests);
Console.WriteLine(known);
using TextWriter results = options.Results is { } path ? new StreamWriter(path) { AutoFlush = true } : TextWriter.Null;
Verdict[] verdicts = new Trial(crew, known, accepted, results).Of(mutants, before);
Findings findings = new(verdicts, accepted, lost);
Console.WriteLine(findings);
return findings.Passes(options.Minimum) ? 0 : 1;
