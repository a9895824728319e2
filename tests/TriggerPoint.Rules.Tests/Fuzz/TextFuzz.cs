using System;
using System.Collections.Generic;
using System.Linq;

namespace TriggerPoint.Rules.Tests.Fuzz;

/// <summary>The reader of records as a target: all terms of its tables, what else records are made of, and what must hold of any reading.</summary>
internal static class TextFuzz
{
    private static readonly string[] Words =
    [
        "R", "L", "right", "left", "Rt.", "Lt", "bilateral", "b/l", "both", "each side", "and", "or", "and/or", "with", "of", "near", "not", "no", "without", "deferred", "declined", "not injected", "needled",
        "dry needled", "injected", "were injected", "tender", "on palpation", "previously", "last visit", "next time", "today", "same", "as above", "the other side", "x3", "x 6", "3x", "12", "0", "two",
        "L5", "C5-6", "T4", "1.", "a)", "-", "muscle", "muscles", "muscle group", "trigger points", "TPI", "trigger point injections", "lidocaine", "2 mL", "40 mg", "%", "under ultrasound", "fluoroscopy",
        "nerve block", "tendon", "joint", "IT band", "patient", "tolerated well", "upper", "lower", "minor", "medius", "neck", "low back", "R:", "Left side:", "Sites:", "HPI:", "___", "[x]", "[ ]", "q",
    ];

    private static readonly string[] Marks =
    [
        ",", ";", ":", ".", "/", "-", "(", ")", "[", "]", "{", "+", "&", "\"", "'", "*", ">", "=", "\n", "\r\n", "\t", "...", "__", "\u2013", "\u2022", "\u00BD", "\u00AE", "\u00B7", "\u200B", "\u202E", "\u200F",
        "\uFEFF", "\u00A0", "\u0301", "\uFF32", "\u24C7", "\u00DF", "\u0130", "\0", "\u001B", "\uD800", "\uDC00", "\uD83D\uDE00", "\u2620", "\uFFFF",
    ];

    public static FuzzTarget Target { get; } = new(
        "text", [.. Terms(), .. Repeated(Words, 12), .. Repeated(Marks, 8)], [" ", " ", " ", string.Empty, ", ", "; ", "\n"], 200, Problem, Behaviour);

    /// <summary>What is wrong with the reading of a text; null when nothing is.</summary>
    public static string? Problem(string text)
    {
        InjectionSession session = InjectionSession.Parse(text);
        CptSelection selection = CptSelector.Select(session);
        IReadOnlyList<Finding> findings = selection.Findings;
        return new (string Invariant, bool Holds)[]
        {
            ("supported is at most possible", selection.InjectedMuscles.Supported <= selection.InjectedMuscles.Possible && selection.NeedledMuscles.Supported <= selection.NeedledMuscles.Possible),
            ("no code, no silence", !selection.Code.IsNone || findings.Count > 0),
            ("what is open is said", selection.IsSettled || findings.Count > 0),
            ("findings have a message, a basis and a place in the text", findings.All(finding => finding.Message.Length > 0 && finding.Basis.Count > 0 && finding.Span.End <= text.Length)),
            ("mentions lie in the text", Mentions(session).All(mention => mention.Span.End <= text.Length && mention.Text is not null)),
            ("proof has something to prove", Mentions(session).All(mention => !mention.Proves || mention.Candidates.Count > 0)),
            ("the answer is explained", selection.Explain().Length > 0),
            ("a second reading is the same", session.Equals(InjectionSession.Parse(text))),
            ("a plain list is read as anything is", PlainList.Read(text) is not { } plain || Rendering.Whole(plain).SequenceEqual(Rendering.Whole(RecordReader.ReadWhole(text)))),
            ("a convention changes no evidence", CptSelector.Select(session, CountingConvention.SidesMerged).InjectedMuscles.Supported <= selection.InjectedMuscles.Supported),
        }.Where(one => !one.Holds).Select(one => $"{one.Invariant}: {selection}").FirstOrDefault();
    }

    // Which rules speak, which kinds of mentions there are and what became of them: not how many.
    private static string Behaviour(string text)
    {
        InjectionSession session = InjectionSession.Parse(text);
        CptSelection selection = CptSelector.Select(session);
        IEnumerable<string> rules = selection.Findings.Select(finding => finding.Rule.Id).Distinct().Order(StringComparer.Ordinal);
        IEnumerable<string> mentions = Mentions(session).Select(mention => $"{mention.Kind}{mention.Status}{mention.Reach}").Distinct().Order(StringComparer.Ordinal);
        return $"{Rendering.Code(selection.Code)} {session.Guidance} {string.Join(' ', rules)} {string.Join(' ', mentions.Take(3))}";
    }

    private static IEnumerable<MuscleMention> Mentions(InjectionSession session) => session.Injections.Select(injection => injection.Mention).Concat(session.SetAside);

    private static IEnumerable<string> Terms() => Enumerable.Range(0, TermTable.Term.Count).Select(row => new TermEntry(row).Text);

    // Few words stand beside thousands of terms, and come up as often.
    private static IEnumerable<string> Repeated(string[] words, int times) => Enumerable.Repeat(words, times).SelectMany(again => again);
}
