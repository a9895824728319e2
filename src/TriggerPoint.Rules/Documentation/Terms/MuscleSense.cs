using System;
using System.Collections.Generic;
using System.Linq;

namespace TriggerPoint.Rules;

/// <summary>What a muscle word means, before its side is known.</summary>
internal readonly struct MuscleSense
{
    private const int GroupBit = 0x800;

    private MuscleSense(MentionKind kind, bool proves, MentionReach reach, IReadOnlyList<Muscle> muscles, MuscleGroup group)
    {
        Kind = kind;
        Proves = proves;
        Reach = reach;
        Muscles = muscles;
        Group = group;
    }

    public MentionKind Kind { get; }

    public bool Proves { get; }

    public MentionReach Reach { get; }

    public IReadOnlyList<Muscle> Muscles { get; }

    public MuscleGroup Group { get; }

    public bool NamesOneMuscle => Proves && Reach == MentionReach.One;

    /// <summary>The sense of a term, by where it stands in the generated table.</summary>
    public static MuscleSense FromTable(int sense)
    {
        var kind = (MuscleSenseKind)(TermTable.Senses[sense] & 15);
        int count = TermTable.Senses[sense + 1];
        if (count == 1)
        {
            int target = TermTable.Senses[sense + 2];
            return (target & GroupBit) != 0 ? OfGroup(new MuscleGroup(target & ~GroupBit)) : OfMuscle(kind, new Muscle(target));
        }

        // Several targets: at least one is meant, and perhaps several; with a region word among them nothing is.
        var muscles = new List<Muscle>();
        for (int i = 0; i < count; i++)
        {
            int target = TermTable.Senses[sense + 2 + i];
            if ((target & GroupBit) == 0)
            {
                muscles.Add(new Muscle(target));
                continue;
            }

            var group = new MuscleGroup(target & ~GroupBit);
            if (group.IsRegion)
            {
                return new(MentionKind.Vague, false, MentionReach.Open, Array.Empty<Muscle>(), default);
            }

            muscles.AddRange(group.Members);
        }

        return new(MentionKind.Vague, true, MentionReach.Several, muscles.Distinct().ToArray(), default);
    }

    /// <summary>The one muscle that a term of the generated table names beyond doubt; the same as <see cref="FromTable"/> says, without memory.</summary>
    public static bool TryNameOne(int sense, out Muscle muscle, out MentionKind kind)
    {
        var how = (MuscleSenseKind)(TermTable.Senses[sense] & 15);
        int target = TermTable.Senses[sense + 2];
        bool isOne = TermTable.Senses[sense + 1] == 1 && (target & GroupBit) == 0 && how != MuscleSenseKind.Ambiguous;
        muscle = isOne ? new Muscle(target) : default;
        kind = isOne ? KindOf(how) : default;
        return isOne;
    }

    public static MuscleSense OfGroup(MuscleGroup group) => group.IsRegion
        ? new(MentionKind.Vague, false, MentionReach.Open, Array.Empty<Muscle>(), group)
        : new(group.IsNamedUnit ? MentionKind.Group : MentionKind.Vague, true, MentionReach.Several, group.Members, group);

    /// <summary>Either sense: at least one of the candidates of both.</summary>
    public MuscleSense Or(MuscleSense other)
    {
        if (Reach == MentionReach.Open || other.Reach == MentionReach.Open)
        {
            return new(MentionKind.Vague, Proves && other.Proves, MentionReach.Open, Array.Empty<Muscle>(), default);
        }

        Muscle[] muscles = Muscles.Concat(other.Muscles).Distinct().ToArray();
        return muscles.Length == 1 && Proves && other.Proves
            ? new(Kind == other.Kind ? Kind : MentionKind.Exact, true, MentionReach.One, muscles, default)
            : new(MentionKind.Vague, Proves && other.Proves, MentionReach.Several, muscles, Group == other.Group ? Group : default);
    }

    /// <summary>The sense when what stands beside the words rules out the other muscles.</summary>
    public MuscleSense Narrowed(Muscle[] muscles) => muscles.Length == 1
        ? new(MentionKind.Exact, true, MentionReach.One, muscles, default)
        : new(Kind, Proves, Reach, muscles, default);

    /// <summary>The sense when one side is meant for certain, and perhaps both.</summary>
    public MuscleSense OnEitherSide() => new(MentionKind.Vague, Proves, MentionReach.Several, Muscles, Group);

    /// <summary>The sense when the words only may mean it.</summary>
    public MuscleSense Doubted() => new(MentionKind.Vague, false, Reach, Muscles, Group);

    public MuscleMention At(Side side, string? text, TextSpan span, int passes, MentionStatus status) =>
        new(Kind, Proves, Reach, MuscleMention.Sites(Muscles.Select(muscle => muscle.On(side)).ToArray()), Group, status, passes, text, span, MentionTraits.None);

    // An ambiguous word with one target may mean something else altogether: LS is also "lumbosacral".
    private static MuscleSense OfMuscle(MuscleSenseKind kind, Muscle muscle) =>
        new(KindOf(kind), kind != MuscleSenseKind.Ambiguous, MentionReach.One, new[] { muscle }, default);

    private static MentionKind KindOf(MuscleSenseKind kind) => kind switch
    {
        MuscleSenseKind.PartOfMuscle => MentionKind.Part,
        MuscleSenseKind.Ambiguous => MentionKind.Vague,
        _ => MentionKind.Exact,
    };
}
