using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;

namespace TriggerPoint.Rules.Mutants;

/// <summary>What a worker and the one who orders say to each other, in lines of columns.</summary>
internal static class Protocol
{
    public const string Time = "time";
    public const string Meet = "meet";
    public const string End = "end";
    public const string Survived = "survived";

    public static string OrderToTime(int part, int parts, string slow, string[]? classes) => string.Join('\t', [Time, $"{part}\t{parts}", slow, .. classes ?? []]);

    public static string OrderToMeet(IEnumerable<TestName> tests) => string.Join('\t', [Meet, .. tests.Select(Words)]);

    public static string OrderToTry(int mutant, IEnumerable<TestName> tests) => string.Join('\t', [mutant.ToString(CultureInfo.InvariantCulture), .. tests.Select(Words)]);

    public static string Timed(Timing test) =>
        string.Join('\t', Words(test.Test), test.Milliseconds.ToString("0.###", CultureInfo.InvariantCulture), OneLine(test.Words), OneLine(test.Failure));

    public static Timing Timed(string answer) => answer.Split('\t') is var words ? new(Test(words[0]), double.Parse(words[1], CultureInfo.InvariantCulture), words[2], words[3]) : throw new FormatException(answer);

    public static string Met(TestName? test, int[] once, int[] always) => string.Join('\t', test is null ? string.Empty : Words(test), string.Join(',', once), string.Join(',', always));

    public static (TestName? Test, int[] Once, int[] Always) Met(string answer) =>
        answer.Split('\t') is var words ? (words[0].Length == 0 ? null : Test(words[0]), Numbers(words[1]), Numbers(words[2])) : throw new FormatException(answer);

    public static string Words(TestName test) => $"{test.Class}/{test.Id}";

    public static TestName Test(string words) => new(words.Split('/')[0], words.Split('/')[1]);

    public static string OneLine(string words) => words.ReplaceLineEndings(" ").Replace('\t', ' ');

    private static int[] Numbers(string words) => words.Length == 0 ? [] : [.. words.Split(',').Select(number => int.Parse(number, CultureInfo.InvariantCulture))];
}

/// <summary>How long a test takes, and why it fails where it does; empty where it passes.</summary>
internal sealed record Timing(TestName Test, double Milliseconds, string Words, string Failure);
