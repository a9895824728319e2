using System;
using System.Collections.Generic;
using System.Linq;
using System.Reflection;
using Xunit;

namespace TriggerPoint.Rules.Tests;

/// <summary>The catalogue against its tables: every key, target, group and division resolves, every id is unique and well formed.</summary>
public sealed class CatalogueTests
{
    private static readonly IReadOnlyList<TestRow> Muscles = Table("muscles.tsv");
    private static readonly IReadOnlyList<TestRow> Groups = Table("groups.tsv");

    [Fact]
    public void Every_row_is_a_member_and_every_member_a_row()
    {
        Assert.Equal(304, Muscles.Count);
        Assert.Equal(Muscles.Select(row => row["key"]), Muscle.All.Select(muscle => muscle.Key));
        Assert.Equal(Groups.Select(row => row["key"]), MuscleGroup.All.Select(group => group.Key));
        Assert.Equal(Muscle.All.Order(), Members<Muscle>().Order());
        Assert.Equal(MuscleGroup.All.Count, Members<MuscleGroup>().Distinct().Count());
    }

    [Fact]
    public void Every_cell_of_the_muscle_table_is_what_the_member_says()
    {
        foreach (TestRow row in Muscles)
        {
            Muscle muscle = Muscle.Parse(row["key"]);
            Assert.Equal((row["name"], row["latin"]), (muscle.Name, muscle.LatinName));
            Assert.Equal((row["ta98"], row["ta2"], row["fma"], row["uberon"]), (muscle.Ta98, muscle.Ta2, muscle.Fma, muscle.Uberon));
            Assert.Equal(row["paired"] == "yes", muscle.IsPaired);
            Assert.Equal(row["region"].Replace("-", string.Empty), muscle.Region.ToString().ToLowerInvariant());
            Assert.Equal(row["clinical"].Split(';').Select(word => word.Replace("-", string.Empty)), Words(muscle.ClinicalRegions));
            Assert.Equal(row["rank"].Replace("-", string.Empty), muscle.Rank.ToString().ToLowerInvariant());
            Assert.Equal(row["group"].Length == 0 ? "unspecified" : row["group"], muscle.Group.Key);
            Assert.Equal(row["division_of"].Length == 0 ? "unspecified" : row["division_of"], muscle.DivisionOf.Key);
        }
    }

    [Fact]
    public void A_division_belongs_to_a_whole_muscle()
    {
        Assert.Equal(68, Muscle.All.Count(muscle => !muscle.DivisionOf.IsUnspecified));
        Assert.Equal(236, Muscle.All.Select(muscle => muscle.WholeMuscle).Distinct().Count());
        Assert.All(Muscle.All, muscle => Assert.Equal(muscle.WholeMuscle, muscle.WholeMuscle.WholeMuscle));
        Assert.All(Muscle.All, muscle => Assert.Equal(muscle.IsPaired, muscle.WholeMuscle.IsPaired || muscle == Muscle.Cricopharyngeus ? muscle.IsPaired : muscle.WholeMuscle.IsPaired));
    }

    [Fact]
    public void Every_muscle_lies_in_a_clinical_region_and_a_whole_muscle_wherever_a_division_does()
    {
        Assert.All(Muscle.All, muscle =>
        {
            Assert.NotEqual(ClinicalRegions.None, muscle.ClinicalRegions);
            Assert.Equal(muscle.WholeMuscle.ClinicalRegions, muscle.WholeMuscle.ClinicalRegions | muscle.ClinicalRegions);
        });
        Assert.Equal(ClinicalRegions.None, Muscle.Unspecified.ClinicalRegions);
        Assert.All(Enum.GetValues<ClinicalRegions>().Where(region => region != ClinicalRegions.None), region =>
            Assert.Contains(Muscle.All, muscle => muscle.ClinicalRegions == region));
    }

    [Theory]
    [InlineData("trapezius", ClinicalRegions.NeckAndUpperBack | ClinicalRegions.ShoulderGirdle)]
    [InlineData("levator-scapulae", ClinicalRegions.NeckAndUpperBack | ClinicalRegions.ShoulderGirdle)]
    [InlineData("multifidus", ClinicalRegions.NeckAndUpperBack | ClinicalRegions.LowBack)]
    [InlineData("longissimus", ClinicalRegions.NeckAndUpperBack | ClinicalRegions.LowBack)]
    [InlineData("iliocostalis", ClinicalRegions.NeckAndUpperBack | ClinicalRegions.LowBack)]
    [InlineData("quadratus-lumborum", ClinicalRegions.LowBack)]
    [InlineData("gluteus-medius", ClinicalRegions.PelvisAndHip)]
    [InlineData("piriformis", ClinicalRegions.PelvisAndHip)]
    public void The_regions_that_were_decided_are_the_tables(string muscle, ClinicalRegions regions) =>
        Assert.Equal(regions, Muscle.Parse(muscle).ClinicalRegions);

    [Fact]
    public void Ids_are_unique_and_well_formed()
    {
        Unique(muscle => muscle.Ta98, "^A[0-9]{2}(\\.[0-9]+)+[A-Z]?$", 260);
        Unique(muscle => muscle.Ta2, "^[0-9]{4}[a-z]?$", 260);
        Unique(muscle => muscle.Fma, "^FMA:[0-9]+$", 250);
        Unique(muscle => muscle.Uberon, "^UBERON:[0-9]{7}$", 220);
    }

    [Fact]
    public void A_group_has_the_members_and_the_bounds_of_its_row()
    {
        foreach (TestRow row in Groups)
        {
            MuscleGroup group = MuscleGroup.Parse(row["key"]);
            Assert.Equal(row["members"].Split(';'), group.Members.Select(member => member.Key));
            Assert.Equal(row["min_muscles"] == "0", group.IsRegion);
            Assert.Equal(row["treatment"] != "ambiguous", group.IsNamedUnit);
            if (!group.IsRegion)
            {
                CptSelection one = CptSelector.Select(InjectionSession.Create(new Injection(MuscleMention.OfGroup(group, Side.Left))));
                Assert.Equal((row["key"], 1, int.Parse(row["max_muscles_conservative"])), (row["key"], one.Muscles.Supported, one.Muscles.Possible));
            }
        }
    }

    [Fact]
    public void A_muscle_of_a_group_is_among_its_members() => Assert.All(
        Muscle.All.Where(muscle => !muscle.Group.IsUnspecified), muscle => Assert.Contains(muscle, muscle.Group.Members.Concat(muscle.Group.Members.Select(member => member.WholeMuscle))));

    [Theory]
    [InlineData("sides.tsv", 100)]
    [InlineData("not-muscles.tsv", 300)]
    [InlineData("context.tsv", 900)]
    public void Terms_of_the_other_tables_stand_once_and_in_normal_form(string table, int least)
    {
        string[] terms = Table(table).Select(row => row["term"]).ToArray();
        Assert.True(terms.Length >= least, $"{terms.Length} terms");
        Assert.Equal(terms.Length, terms.Distinct().Count());
        Assert.All(terms, term => Assert.Equal(term, TokenizedText.NormalFormOf(term)));
    }

    private static IReadOnlyList<TestRow> Table(string name) => TestTable.Read(Repository.PathOf("src", "TriggerPoint.Rules", "Data", name)).Rows;

    private static string[] Words(ClinicalRegions regions) => regions.ToString().ToLowerInvariant().Split(", ");

    private static IEnumerable<T> Members<T>() => typeof(T).GetProperties(BindingFlags.Public | BindingFlags.Static)
        .Where(property => property.PropertyType == typeof(T) && property.Name != "Unspecified").Select(property => (T)property.GetValue(null)!);

    private static void Unique(Func<Muscle, string> id, string form, int least)
    {
        string[] ids = Muscle.All.Select(id).Where(value => value.Length > 0).ToArray();
        Assert.True(ids.Length >= least, $"{ids.Length} ids");
        Assert.Equal(ids.Length, ids.Distinct().Count());
        Assert.All(ids, value => Assert.Matches(form, value));
    }
}
