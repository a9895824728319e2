using System;
using System.Collections.Generic;
using System.Linq;
using System.Text;

namespace TriggerPoint.Rules.Tests.Fuzz;

/// <summary>
/// Tries inputs: new ones made of a target's pieces, and changed ones of those that are worth keeping. An input that makes the target do something that
/// none did before is kept, so that the run works its way into the target; one that breaks an invariant is made as short as can be.
/// </summary>
internal sealed class FuzzRun
{
    private const int MostPieces = 24;
    private const int MostFound = 20;
    private readonly FuzzTarget target;
    private readonly Random random;
    private readonly List<string> pool;
    private readonly HashSet<string> behaviours = new(StringComparer.Ordinal);
    private readonly HashSet<string> problems = new(StringComparer.Ordinal);
    private readonly List<(string Problem, string Input)> found = [];
    private readonly List<(string Behaviour, string Input)> discovered = [];

    public FuzzRun(FuzzTarget target, int seed, IEnumerable<string> corpus)
    {
        this.target = target;
        random = new Random(seed);
        pool = [.. corpus];
        foreach (string input in pool)
        {
            _ = Try(input, keep: false);
        }
    }

    public int Cases { get; private set; }

    /// <summary>One input for each invariant that does not hold, as short as could be.</summary>
    public IReadOnlyList<(string Problem, string Input)> Found => found;

    /// <summary>The inputs that showed something new, beyond the corpus.</summary>
    public IReadOnlyList<(string Behaviour, string Input)> Discovered => discovered;

    /// <summary>Tries inputs while it is worth it.</summary>
    public void While(Func<int, bool> more)
    {
        while (more(Cases) && found.Count < MostFound)
        {
            string input = pool.Count == 0 || random.Next(2) == 0 ? Fresh() : Changed(pool[random.Next(pool.Count)]);
            if (Try(input, keep: true) is { } problem && problems.Add(KindOf(problem)))
            {
                string smallest = Smallest(input, KindOf(problem));
                found.Add((ProblemOf(smallest) ?? problem, smallest));
            }
        }
    }

    private string? Try(string input, bool keep)
    {
        Cases++;
        string? problem = ProblemOf(input);
        if (problem is null && input.Length <= target.LongestKept)
        {
            string behaviour = target.Behaviour(input);
            if (behaviours.Add(behaviour) && keep)
            {
                pool.Add(input);
                discovered.Add((behaviour, input));
            }
        }

        return problem;
    }

    private string? ProblemOf(string input)
    {
        try
        {
            return target.Problem(input);
        }
        catch (Exception exception)
        {
            // Where it was thrown tells two problems apart that look alike.
            string place = exception.StackTrace?.Split('\n')[0].Trim() ?? string.Empty;
            return $"{exception.GetType().Name} {place}: {exception.Message}";
        }
    }

    // The part that stays the same when the input changes.
    private static string KindOf(string problem) => problem.Split(':')[0];

    private string Fresh()
    {
        var text = new StringBuilder();
        for (int left = random.Next(MostPieces); left >= 0; left--)
        {
            text.Append(Piece()).Append(target.Glue[random.Next(target.Glue.Count)]);
        }

        return text.ToString();
    }

    private string Changed(string input)
    {
        for (int changes = 1 + random.Next(3); changes > 0; changes--)
        {
            int at = random.Next(input.Length + 1);
            int length = Math.Min(random.Next(12), input.Length - at);
            input = random.Next(7) switch
            {
                0 => input.Remove(at, length),
                1 => input.Insert(at, Piece()),
                2 => input.Remove(at, length).Insert(at, Piece()),
                3 => input.Insert(at, input.Substring(at, length)),
                4 => input[at..] + input[..at],
                5 => input.Insert(at, ((char)random.Next(1, random.Next(8) == 0 ? 0x10000 : 0x100)).ToString()),
                _ => input[..at] + pool[random.Next(pool.Count)],
            };
        }

        return input;
    }

    private string Piece()
    {
        string piece = target.Pieces[random.Next(target.Pieces.Count)];
        int at = random.Next(piece.Length + 1);

        // Now and then a letter too few or one too many: misspellings have ways of their own.
        return random.Next(12) switch
        {
            0 when at < piece.Length => piece.Remove(at, 1),
            1 => piece.Insert(at, "q"),
            _ => piece,
        };
    }

    /// <summary>Leaves out ever smaller parts as long as the same problem is left.</summary>
    private string Smallest(string input, string kind)
    {
        for (int length = input.Length / 2; length > 0; length /= 2)
        {
            for (int at = 0; at + length <= input.Length;)
            {
                string shorter = input.Remove(at, length);
                if (ProblemOf(shorter) is { } problem && KindOf(problem) == kind)
                {
                    input = shorter;
                }
                else
                {
                    at += length;
                }
            }
        }

        return input;
    }
}
