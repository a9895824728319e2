using System.Collections.Generic;
using System.Collections.ObjectModel;

namespace TriggerPoint.Rules;

/// <summary>The catalogue as lists, made when first asked for; counting and reading do without them.</summary>
internal static class Catalogue
{
    private static IReadOnlyList<Muscle>? muscles;
    private static IReadOnlyList<MuscleGroup>? groups;
    private static readonly ReadOnlyCollection<Muscle>?[] members = new ReadOnlyCollection<Muscle>?[GroupTable.Key.Count];

    public static IReadOnlyList<Muscle> Muscles => muscles ??= AllMuscles();

    public static IReadOnlyList<MuscleGroup> Groups => groups ??= AllGroups();

    /// <summary>The members of a group; made once a group, so that mentions can share the list.</summary>
    public static IReadOnlyList<Muscle> MembersOf(MuscleGroup group)
    {
        ReadOnlyCollection<Muscle>? list = members[group.Row];
        if (list is null)
        {
            int start = group.Row == 0 ? 0 : GroupTable.MemberEnds[group.Row - 1];
            var found = new Muscle[GroupTable.MemberEnds[group.Row] - start];
            for (int i = 0; i < found.Length; i++)
            {
                found[i] = new Muscle(GroupTable.Members[start + i]);
            }

            members[group.Row] = list = new ReadOnlyCollection<Muscle>(found);
        }

        return list;
    }

    /// <summary>The regional divisions, bellies and series members that belong to a muscle.</summary>
    public static IEnumerable<Muscle> DivisionsOf(Muscle muscle)
    {
        for (int row = 1; row < MuscleTable.DivisionOf.Length && !muscle.IsUnspecified; row++)
        {
            if (MuscleTable.DivisionOf[row] == muscle.Row)
            {
                yield return new Muscle(row);
            }
        }
    }

    private static ReadOnlyCollection<Muscle> AllMuscles()
    {
        var all = new Muscle[MuscleTable.Key.Count - 1];
        for (int i = 0; i < all.Length; i++)
        {
            all[i] = new Muscle(i + 1);
        }

        return new ReadOnlyCollection<Muscle>(all);
    }

    private static ReadOnlyCollection<MuscleGroup> AllGroups()
    {
        var all = new MuscleGroup[GroupTable.Key.Count - 1];
        for (int i = 0; i < all.Length; i++)
        {
            all[i] = new MuscleGroup(i + 1);
        }

        return new ReadOnlyCollection<MuscleGroup>(all);
    }
}
