using System;
using System.Globalization;

namespace TriggerPoint.Rules.Mutants;

/// <summary>What to try: <c>null</c> stands for all.</summary>
internal sealed record Options(string Report, string Accepted, string Slow)
{
    /// <summary>Paths below the library, whole or their beginnings.</summary>
    public string[]? Files { get; private init; }

    /// <summary>Classes of tests, by their names or the ends of them.</summary>
    public string[]? Tests { get; private init; }

    /// <summary>How many to try of those that need not be noticed; null for all.</summary>
    public int? Drawn { get; private init; }

    /// <summary>A file of lines that were changed: their mutants are drawn first.</summary>
    public string? Changed { get; private init; }

    /// <summary>What the lot falls by.</summary>
    public string Seed { get; private init; } = string.Empty;

    /// <summary>With less mutants tried the run fails; 0 for a run that only tells.</summary>
    public int Minimum { get; private init; }

    public string? Results { get; private init; }

    /// <summary>Results of before: what was noticed then is not tried again.</summary>
    public string? Before { get; private init; }

    /// <summary>Tests that take longer are not asked, in seconds: there are many mutants, and what is slow looks at the same code as what is quick.</summary>
    public static double Quick { get; } = double.Parse(Environment.GetEnvironmentVariable("MUTATION_QUICK") ?? "1", CultureInfo.InvariantCulture);

    public int Workers { get; private init; } = int.Parse(Environment.GetEnvironmentVariable("MUTATION_CONCURRENCY") ?? "2", CultureInfo.InvariantCulture);

    /// <summary>Null when it is not to be understood.</summary>
    public static Options? Parse(string[] args)
    {
        if (args.Length < 3 || args.Length % 2 == 0)
        {
            return null;
        }

        var options = new Options(args[0], args[1], args[2]);
        for (int at = 3; at < args.Length; at += 2)
        {
            string value = args[at + 1];
            Options? next = args[at] switch
            {
                "--files" => options with { Files = value.Split(',') },
                "--tests" => options with { Tests = value.Split(',') },
                "--minimum" when int.TryParse(value, NumberStyles.None, CultureInfo.InvariantCulture, out int minimum) => options with { Minimum = minimum },
                "--draw" when int.TryParse(value, NumberStyles.None, CultureInfo.InvariantCulture, out int drawn) => options with { Drawn = drawn },
                "--changed" => options with { Changed = value },
                "--seed" => options with { Seed = value },
                "--before" => options with { Before = value },
                "--results" => options with { Results = value },
                _ => null,
            };
            if (next is null)
            {
                return null;
            }

            options = next;
        }

        return options;
    }
}
