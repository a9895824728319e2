using System;
using System.Collections.Generic;
using System.Globalization;
using System.IO;
using System.Linq;

namespace TriggerPoint.Rules.Mutants;

/// <summary>
/// The figures of each folder and file, and the mutants that no test noticed. As a gate it fails when one of selecting or counting is left that nobody has argued for, when an
/// argument has lost its mutant, and when too few were tried. Of the others that are drawn 85 of 100 have to be noticed, without those argued for.
/// </summary>
internal sealed class Findings
{
    // All of a room has 90 and more; a sample that leans on what was written last has less.
    private const double LeastScore = 85;

    private readonly Verdict[] _verdicts;
    private readonly Verdict[] _argued;
    private readonly Verdict[] _left;
    private readonly AcceptedMutant[] _lost;
    private readonly AcceptedMutant[] _overtaken;

    public Findings(Verdict[] verdicts, AcceptedMutant[] accepted, AcceptedMutant[] lost)
    {
        _verdicts = verdicts;
        Verdict[] unnoticed = [.. verdicts.Where(verdict => !verdict.IsNoticed)];
        _argued = [.. unnoticed.Where(verdict => Array.Exists(accepted, argument => argument.IsOf(verdict.Mutant)))];
        _left = [.. unnoticed.Except(_argued)];
        _lost = lost;
        _overtaken = [.. accepted.Except(_lost).Where(argument => Array.FindAll(verdicts, verdict => argument.IsOf(verdict.Mutant)) is { Length: > 0 } same && same.All(verdict => verdict.IsNoticed))];
    }

    public bool Passes(int minimum) => minimum == 0 || (Tried(_verdicts) >= minimum && _lost.Length == 0 && !Array.Exists(_left, verdict => verdict.Mutant.MustBeNoticed) && ScoreOfOthers >= LeastScore);

    private double ScoreOfOthers
    {
        get
        {
            Verdict[] others = [.. _verdicts.Where(verdict => !verdict.Mutant.MustBeNoticed)];
            return others.Length == 0 ? 100 : 100.0 * others.Count(verdict => verdict.IsNoticed) / Math.Max(1, others.Except(_argued).Count());
        }
    }

    public override string ToString() => string.Join(Environment.NewLine,
    [
        .. _verdicts.GroupBy(verdict => verdict.Mutant.File).Select(file => Figures(file.Key, [.. file])),
        .. _argued.Select(verdict => $"Argued for: {verdict.Mutant}"),
        .. _left.Select(verdict => $"{(verdict.Outcome == Outcome.NoTest ? "Met by no test" : "Noticed by no test")}: {verdict.Mutant}"),
        .. _lost.Select(argument => $"Accepted, but there is no such mutant any more: {argument}"),
        .. _overtaken.Select(argument => $"Accepted, but a test notices it: {argument}"),
        .. _verdicts.GroupBy(verdict => Path.GetDirectoryName(verdict.Mutant.File)!).OrderBy(folder => folder.Key, StringComparer.Ordinal).Select(folder => Figures($"{folder.Key}/", [.. folder])),
        Figures("mutants", _verdicts),
    ]);

    private static int Tried(Verdict[] verdicts) => verdicts.Count(verdict => verdict.Outcome != Outcome.NoTest);

    private string Figures(string what, Verdict[] verdicts)
    {
        int With(Outcome outcome) => verdicts.Count(verdict => verdict.Outcome == outcome);
        int noticed = verdicts.Count(verdict => verdict.IsNoticed), argued = verdicts.Count(verdict => _argued.Contains(verdict));
        return $"{what}: {Tried(verdicts)} tried, {With(Outcome.Killed)} killed, {With(Outcome.Stopped)} stopped, {argued} argued, "
            + $"{verdicts.Length - noticed - argued} left, {With(Outcome.NoTest)} without a test, score {Score(noticed, verdicts.Length)}, without argued {Score(noticed, verdicts.Length - argued)}";
    }

    private static string Score(int noticed, int all) => (100.0 * noticed / Math.Max(all, 1)).ToString("0.0", CultureInfo.InvariantCulture);
}
