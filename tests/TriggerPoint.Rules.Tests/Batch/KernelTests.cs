using System;
using System.Collections.Generic;
using System.Linq;
using System.Runtime.Intrinsics;
using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using Xunit;
using Xunit.Abstractions;

namespace TriggerPoint.Rules.Tests;

/// <summary>
/// One answer, whatever the door and the kernel. Run again with parts of the hardware switched off, see CONTRIBUTING.md: the kernels that a
/// machine chooses differ.
/// </summary>
[Trait("Category", "Kernels")]
public sealed class KernelTests(ITestOutputHelper output)
{
    private static readonly Muscle[] Catalogue = [.. Muscle.All];
    private static readonly Muscle[] Plain = [.. Muscle.All.Where(muscle => muscle.IsPaired && muscle.DivisionOf.IsUnspecified)];

    // A muscle on each side and on none, a muscle and its division, one in the midline with a side, and none.
    private static readonly MuscleSite[] Alphabet =
    [
        Muscle.Trapezius.On(Side.Right), Muscle.Trapezius.On(Side.Left), Muscle.Trapezius.On(Side.Unspecified),
        Muscle.Multifidus.On(Side.Left), Muscle.MultifidusLumborum.On(Side.Left), Muscle.Diaphragm.On(Side.Left), MuscleSite.Unspecified,
    ];

    // What overlaps when divisions count apart or groups count as one: muscles and their divisions, also in the midline, and their group.
    private static readonly MuscleSite[] Overlapping =
    [
        Muscle.Multifidus.On(Side.Left), Muscle.Multifidus.On(Side.Unspecified), Muscle.MultifidusLumborum.On(Side.Left), Muscle.MultifidusThoracis.On(Side.Unspecified),
        Muscle.InferiorPharyngealConstrictor.On(Side.Right), Muscle.Cricopharyngeus.On(Side.Right), Muscle.MiddlePharyngealConstrictor.On(Side.Left),
        Muscle.Trapezius.On(Side.Unspecified),
    ];

    [Theory]
    [InlineData(6, "sides-distinct")]
    [InlineData(6, "sides-merged")]
    [InlineData(4, "sides-distinct+groups-merged")]
    [InlineData(4, "sides-merged+groups-merged")]
    public void Every_session_of_a_small_world_agrees_with_objects_and_with_all_completions(int longest, string convention) =>
        AssertAllAgree(Alphabet, longest, CountingConvention.Parse(convention));

    [Theory]
    [InlineData("sides-distinct")]
    [InlineData("sides-merged")]
    [InlineData("sides-distinct+divisions-apart")]
    [InlineData("sides-merged+divisions-apart")]
    [InlineData("sides-distinct+groups-merged")]
    [InlineData("sides-merged+groups-merged")]
    [InlineData("sides-distinct+divisions-apart+groups-merged")]
    [InlineData("sides-merged+divisions-apart+groups-merged")]
    public void Every_session_of_muscles_that_overlap_agrees_with_objects_and_with_all_completions(string convention) =>
        AssertAllAgree(Overlapping, 4, CountingConvention.Parse(convention));

    [Property(MaxTest = 120)]
    public void Random_columns_agree_with_objects(int seed)
    {
        var random = new Random(seed);
        CountingConvention convention = CountingConvention.FromIndex(random.Next(4) switch { 0 => random.Next(CountingConvention.Count), 1 => 1, _ => 0 });
        NeedleTechnique technique = (NeedleTechnique)random.Next(2);
        var columns = new Columns(Enumerable.Range(0, random.Next(700)).Select(_ => RandomSession(random)).ToArray());
        SelectedCode[] model = [.. Enumerable.Range(0, columns.Sessions).Select(session => Columns.Model(columns[session], convention, technique))];
        foreach ((string door, TriggerPointCode[] codes) in columns.Answers(convention, technique))
        {
            for (int session = 0; session < codes.Length; session++)
            {
                Assert.True(ProcedureCode.Of(codes[session]) == model[session].Code, $"{door}, {convention}, seed {seed}: {codes[session]} for session {session}: {Text(columns[session])}");
            }
        }

        for (int session = 0; session < columns.Sessions; session++)
        {
            SelectedCode one = CptSelector.SelectCode(columns[session].AsSpan(), convention, technique);
            Assert.True(one == model[session], $"one session, {convention}, seed {seed}: {one}, not {model[session]}: {Text(columns[session])}");
            Assert.Equal(one, CptSelector.SelectCode(columns[session], convention, technique));
        }
    }

    [Property(MaxTest = 300, Arbitrary = [typeof(SmallWorld)])]
    public Property Small_columns_agree_with_all_completions(MuscleSite[][] sessions, CountingConvention convention)
    {
        var columns = new Columns(sessions.Select(session => session.Take(6).ToArray()));
        int[] model = [.. Enumerable.Range(0, columns.Sessions).Select(session => NaiveCounter.Count(columns[session].Select(MuscleMention.Of).Where(mention => mention.Proves), convention).Supported)];
        return columns.Answers(convention, NeedleTechnique.DryNeedling).All(answer => answer.Codes.SequenceEqual(model.Select(count => count switch
        {
            0 => TriggerPointCode.None,
            < 3 => TriggerPointCode.Needling1To2Muscles,
            _ => TriggerPointCode.Needling3OrMoreMuscles,
        }))).ToProperty();
    }

    [Theory]
    [InlineData("sides-distinct")]
    [InlineData("sides-merged")]
    [InlineData("sides-distinct+groups-merged")]
    public void Pieces_are_coded_that_fill_the_room_and_that_do_not_fit(string convention)
    {
        CountingConvention counting = CountingConvention.Parse(convention);
        MuscleSite[] muscles = [Muscle.Trapezius.On(Side.Left), Muscle.Trapezius.On(Side.Right), Muscle.SpleniusCapitis.On(Side.Left), Muscle.Masseter.On(Side.Left)];
        for (int length = 0; length <= 10; length++)
        {
            // 255 sessions of eight sites, and one that decides how many there are together.
            MuscleSite[][] sessions = [.. Enumerable.Range(0, 256).Select(session => Enumerable.Range(0, session == 100 ? length : 8).Select(at => muscles[at % ((session % 4) + 1)]).ToArray())];
            ProcedureCode[] model = [.. sessions.Select(session => Columns.Model(session, counting, NeedleTechnique.Injection).Code)];
            Assert.All(new Columns(sessions).Answers(counting, NeedleTechnique.Injection), answer => Assert.Equal(model, answer.Codes.Select(ProcedureCode.Of)));
        }
    }

    [Fact]
    public void A_session_in_the_middle_of_a_column_is_coded_without_what_stands_around_it()
    {
        MuscleSite[] column = [.. Plain.Select(muscle => muscle.On(Side.Left))];
        int sessions = 0;
        for (int start = 8; start < column.Length - 24; start++)
        {
            for (int length = 0; length <= 12; length++, sessions++)
            {
                Assert.Equal(length, CptSelector.SelectCode(column.AsSpan(start, length), CountingConvention.SidesDistinct, NeedleTechnique.Injection).Muscles);
            }
        }

        Assert.True(sessions > 1_000, $"{sessions} sessions");
    }

    [Fact]
    public void Any_third_muscle_is_found_in_every_slot()
    {
        // Near and far numbers, the third one above, below and between the others, in one slot of eight alone.
        var random = new Random(20553);
        List<(MuscleSite[] Sites, bool HasThird)> sessions = [];
        for (int triple = 0; triple < 400; triple++)
        {
            MuscleSite[] muscles = [.. Enumerable.Range(0, 3).Select(_ => Plain[random.Next(Plain.Length)].On(random.Next(2) == 0 ? Side.Left : Side.Right))];
            for (int slot = -1; slot < 8; slot++)
            {
                MuscleSite[] session = [.. Enumerable.Range(0, 8).Select(at => at == slot ? muscles[2] : muscles[at % 2])];
                sessions.Add((session, session.Distinct().Count() > 2));
            }
        }

        TriggerPointCode[] expected = [.. sessions.Select(session => session.HasThird ? TriggerPointCode.Injection3OrMoreMuscles : TriggerPointCode.Injection1To2Muscles)];
        Assert.True(sessions.Count(session => session.HasThird) > 3_000);
        Assert.All(new Columns(sessions.Select(session => session.Sites)).Answers(CountingConvention.SidesDistinct, NeedleTechnique.Injection), answer => Assert.Equal(expected, answer.Codes));
    }

    [Fact]
    public void The_third_muscle_is_found_at_every_place_among_any_number_of_others()
    {
        // Two muscles as often as can be, and a third one somewhere or nowhere; so many sessions of each kind that it meets every place of a block.
        MuscleSite[] muscles = [Muscle.Trapezius.On(Side.Left), Muscle.Trapezius.On(Side.Right), Muscle.SpleniusCapitis.On(Side.Left)];
        int checkedSessions = 0;
        for (int length = 0; length <= 40; length++)
        {
            for (int third = -1; third < length; third++)
            {
                MuscleSite[] session = [.. Enumerable.Range(0, length).Select(at => at == third ? muscles[2] : muscles[at % 2])];
                var columns = new Columns(Enumerable.Repeat(session, 35).Prepend([]).ToArray());
                int kinds = session.Distinct().Count();
                TriggerPointCode expected = kinds == 0 ? TriggerPointCode.None : kinds < 3 ? TriggerPointCode.Injection1To2Muscles : TriggerPointCode.Injection3OrMoreMuscles;
                foreach ((string door, TriggerPointCode[] codes) in columns.Answers(CountingConvention.SidesDistinct, NeedleTechnique.Injection))
                {
                    Assert.True(codes.Skip(1).All(code => code == expected) && codes[0] == TriggerPointCode.None, $"{door}: {length} sites, the third at {third}");
                }

                checkedSessions += columns.Sessions;
            }
        }

        Assert.True(checkedSessions >= 30_000);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(7)]
    [InlineData(8)]
    [InlineData(15)]
    [InlineData(16)]
    [InlineData(17)]
    [InlineData(127)]
    [InlineData(128)]
    [InlineData(129)]
    [InlineData(400)]
    public void Sites_behind_the_last_session_do_not_matter_and_none_are_needed(int sessions)
    {
        MuscleSite[] three = [Muscle.Trapezius.On(Side.Left), Muscle.Trapezius.On(Side.Right), Muscle.SpleniusCapitis.On(Side.Left)];
        var columns = new Columns(Enumerable.Range(0, sessions).Select(at => three[..((at % 3) + 1)]).ToArray());
        TriggerPointCode[] expected = [.. Enumerable.Range(0, sessions).Select(at => at % 3 == 2 ? TriggerPointCode.Injection3OrMoreMuscles : TriggerPointCode.Injection1To2Muscles)];
        for (int more = 0; more <= 20; more++)
        {
            var codes = new TriggerPointCode[sessions];
            CptSelector.SelectMany([.. columns.Sites, .. Enumerable.Repeat(Muscle.Diaphragm.On(Side.Left), more)], columns.Offsets, codes);
            Assert.Equal(expected, codes);
        }
    }

    [Fact]
    public void A_session_of_thousands_of_sites_is_counted_to_the_last()
    {
        MuscleSite[] all = [.. Catalogue.SelectMany(muscle => new[] { Side.Unspecified, Side.Left, Side.Right, Side.Midline }.Select(muscle.On))];
        MuscleSite[] many = [.. Enumerable.Repeat(all, 5).SelectMany(sites => sites)];
        MuscleSite[] two = [.. Enumerable.Repeat(Muscle.Trapezius.On(Side.Left), 5_000), .. Enumerable.Repeat(Muscle.Trapezius.On(Side.Unspecified), 5_000), Muscle.SpleniusCapitis.On(Side.Unspecified)];
        for (int i = 0; i < CountingConvention.Count; i++)
        {
            CountingConvention convention = CountingConvention.FromIndex(i);
            Assert.Equal(Columns.Model(many, convention, NeedleTechnique.Injection), CptSelector.SelectCode(many, convention));
            Assert.Equal(2, CptSelector.SelectCode(two, convention).Muscles);
            var columns = new Columns(Enumerable.Repeat(two, 2).Concat(Enumerable.Repeat(two[..3], 30)).Append(many).ToArray());
            foreach ((string door, TriggerPointCode[] codes) in columns.Answers(convention, NeedleTechnique.Injection))
            {
                Assert.True(codes[^1] == TriggerPointCode.Injection3OrMoreMuscles && codes[..^1].All(code => code == TriggerPointCode.Injection1To2Muscles), door);
            }
        }
    }

    private void AssertAllAgree(MuscleSite[] alphabet, int longest, CountingConvention convention)
    {
        (MuscleSite[] Sites, int Kinds)[] sessions = [.. Sequences(alphabet, longest)];
        SelectedCode[] model = [.. Enumerable.Range(0, 1 << alphabet.Length).Select(kinds => ModelOf(alphabet, kinds, convention))];
        int answers = 0;
        foreach ((string door, TriggerPointCode[] codes) in new Columns(sessions.Select(session => session.Sites)).Answers(convention, NeedleTechnique.Injection))
        {
            for (int session = 0; session < codes.Length; session++)
            {
                if (ProcedureCode.Of(codes[session]) != model[sessions[session].Kinds].Code)
                {
                    Assert.Fail($"{door}: {codes[session]}, not {model[sessions[session].Kinds]}, for {Text(sessions[session].Sites)}");
                }
            }

            answers += codes.Length;
        }

        foreach ((MuscleSite[] sites, int kinds) in sessions)
        {
            if (CptSelector.SelectCode(sites.AsSpan(), convention) != model[kinds])
            {
                Assert.Fail($"one session: not {model[kinds]} for {Text(sites)}");
            }
        }

        output.WriteLine($"checked: {answers} answers for {sessions.Length} sessions under {convention}, on {Doors()}");
        Assert.True(sessions.Length >= Math.Pow(alphabet.Length, longest) && answers >= 4 * sessions.Length);
    }

    // Every sequence over the alphabet, with the set of its letters.
    private static IEnumerable<(MuscleSite[] Sites, int Kinds)> Sequences(MuscleSite[] alphabet, int longest)
    {
        List<(MuscleSite[] Sites, int Kinds)> level = [([], 0)];
        for (int length = 0; length <= longest; length++)
        {
            foreach ((MuscleSite[] Sites, int Kinds) session in level)
            {
                yield return session;
            }

            level = length == longest ? [] : [.. level.SelectMany(session => alphabet.Select((site, at) => ((MuscleSite[])[.. session.Sites, site], session.Kinds | (1 << at))))];
        }
    }

    // Order and repetition do not matter, so a set of letters is coded once; by objects and by hand, which have to agree.
    private static SelectedCode ModelOf(MuscleSite[] alphabet, int kinds, CountingConvention convention)
    {
        MuscleSite[] sites = [.. alphabet.Where((_, at) => (kinds & (1 << at)) != 0)];
        SelectedCode model = Columns.Model(sites, convention, NeedleTechnique.Injection);
        Assert.Equal(NaiveCounter.Count(sites.Select(MuscleMention.Of).Where(mention => mention.Proves), convention).Supported, model.Muscles);
        return model;
    }

    // Every way of being short, long, empty, marked, unmarked and near the line between the codes, side by side in one column.
    private static MuscleSite[] RandomSession(Random random)
    {
        int length = random.Next(20) switch { 0 => 0, 1 => random.Next(9, 70), 2 => 8, 3 => 9, _ => random.Next(1, 9) };
        MuscleSite[] kinds = [.. Enumerable.Range(0, random.Next(1, 5)).Select(_ => RandomSite(random))];
        bool isNarrow = random.Next(3) > 0;
        return [.. Enumerable.Range(0, length).Select(_ => isNarrow ? kinds[random.Next(kinds.Length)] : RandomSite(random))];
    }

    private static MuscleSite RandomSite(Random random)
    {
        Side side = random.Next(2) == 0 ? Side.Left : Side.Right;
        return random.Next(400) switch
        {
            < 2 => Catalogue[random.Next(Catalogue.Length)].On((Side)random.Next(5)),
            2 => MuscleSite.Unspecified,
            3 => Muscle.Unspecified.On(side),
            < 6 => Generators.World[random.Next(Generators.World.Length)].On((Side)random.Next(4)),
            < 100 => Generators.World[random.Next(2)].On(side),
            _ => Plain[random.Next(Plain.Length)].On(side),
        };
    }

    private static string Text(MuscleSite[] session) => string.Join("; ", session.Take(80));

    private static string Doors() =>
        $"Vector128 {(Vector128Kernel.IsSupported ? "in hardware" : "in software")}, Vector256 {(Vector256Kernel.IsSupported ? "in hardware" : "not there")}";
}
