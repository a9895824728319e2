using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using FsCheck.Xunit;
using Xunit;

namespace TriggerPoint.Rules.Tests;

/// <summary>What every small value type keeps: a legal default, equality, and text that reads back.</summary>
public sealed class ValueTests
{
    [Fact]
    public void Every_value_reads_back_from_its_text_by_every_door()
    {
        Each(Muscle.All.Append(default));
        Each(MuscleGroup.All.Append(default));
        Each(Substance.All.Append(default));
        Each(Muscle.All.SelectMany(muscle => new[] { Side.Unspecified, Side.Left, Side.Right, Side.Midline }.Select(muscle.On)).Append(default));
        Each(Enumerable.Range(0, CountingConvention.Count).Select(CountingConvention.FromIndex));
        Each([ProcedureCode.Parse("20552"), ProcedureCode.Parse("J3301"), ProcedureCode.Parse("0232t"), ProcedureCode.Parse("00000"), ProcedureCode.Parse("ZZZZZ")]);
        Each([DiagnosisCode.Parse("M79"), DiagnosisCode.Parse("m7918"), DiagnosisCode.Parse("C7A.00"), DiagnosisCode.Parse("T80.1XXA"), DiagnosisCode.Parse("Z99.9")]);
        Each([Modifier.Parse("59"), Modifier.Parse("xs"), Modifier.Parse("00"), Modifier.Parse("ZZ")]);
        Each([PlaceOfService.Parse("00"), PlaceOfService.Parse("11"), PlaceOfService.Parse("99")]);
        Each([new ServiceDate(2024, 8, 1), new ServiceDate(1, 1, 1), new ServiceDate(9999, 12, 31), new ServiceDate(2024, 2, 29)]);
    }

    [Property(MaxTest = 500)]
    public void Parsing_never_throws_on_any_text(string? text)
    {
        Assert.Equal(Muscle.TryParse(text, out Muscle muscle), !muscle.IsUnspecified || "unspecified".Equals(text, StringComparison.OrdinalIgnoreCase));
        _ = MuscleGroup.TryParse(text, out _) | MuscleSite.TryParse(text, out _) | CountingConvention.TryParse(text, out _) | ServiceDate.TryParse(text, out _);
        Assert.Equal(ProcedureCode.TryParse(text, out ProcedureCode code), !code.IsNone);
    }

    [Fact]
    public void A_convention_answers_each_question_as_it_was_told_last()
    {
        for (int i = 0; i < CountingConvention.Count; i++)
        {
            CountingConvention convention = CountingConvention.FromIndex(i);
            foreach (bool on in new[] { true, false })
            {
                Assert.Equal((on, convention.KeepsDivisionsApart, convention.MergesGroups), Answers(convention.WithSidesMerged(on)));
                Assert.Equal((convention.MergesSides, on, convention.MergesGroups), Answers(convention.WithDivisionsApart(on)));
                Assert.Equal((convention.MergesSides, convention.KeepsDivisionsApart, on), Answers(convention.WithGroupsMerged(on)));
            }

            Assert.Equal(convention, CountingConvention.Parse($"{convention}+{convention}"));
        }

        Assert.Contains("sides-distinct", Assert.Throws<FormatException>(() => CountingConvention.Parse("sides-either")).Message);
        Assert.False(CountingConvention.TryParse((string?)null, out _));

        static (bool, bool, bool) Answers(CountingConvention convention) => (convention.MergesSides, convention.KeepsDivisionsApart, convention.MergesGroups);
    }

    [Fact]
    public void A_date_converts_from_the_types_of_the_framework()
    {
        Assert.Equal(new ServiceDate(2024, 8, 1), ServiceDate.FromDateTime(new DateTime(2024, 8, 1, 23, 59, 0)));
        Assert.Equal(new ServiceDate(2024, 8, 1), ServiceDate.FromDateOnly(new DateOnly(2024, 8, 1)));
        Assert.Throws<ArgumentOutOfRangeException>(() => new ServiceDate(2023, 2, 29));
        Assert.True(ServiceDate.Unknown < new ServiceDate(1, 1, 1) && new ServiceDate(2024, 8, 1) >= ServiceDate.Parse("20240801"));
    }

    [Fact]
    public void Defaults_are_legal_and_say_nothing()
    {
        Assert.Equal((true, "unspecified", "unspecified muscle"), (default(Muscle).IsUnspecified, default(Muscle).Key, default(Muscle).Name));
        Assert.Equal((string.Empty, false, BodyRegion.Unspecified), (default(Muscle).Ta98, default(Muscle).IsPaired, default(Muscle).Region));
        Assert.Empty(default(MuscleGroup).Members);
        Assert.Equal(string.Empty, default(ProcedureCode).ToString());
        Assert.Equal(string.Empty, default(ServiceDate).ToString());
        Assert.Equal(MuscleSite.Unspecified, default(Muscle).On((Side)200));
        Assert.Equal(Side.Unspecified, Muscle.Trapezius.On((Side)77).Side);
        Assert.Equal("sides-distinct", default(CountingConvention).ToString());
        Assert.Equal(string.Empty, default(MuscleTerm).Text);
        Assert.True(default(TextSpan).IsEmpty);
    }

    [Fact]
    public void Answers_do_not_depend_on_the_culture()
    {
        CultureInfo before = CultureInfo.CurrentCulture;
        try
        {
            var strange = (CultureInfo)CultureInfo.InvariantCulture.Clone();
            strange.NumberFormat.NegativeSign = "minus";
            strange.NumberFormat.NumberDecimalSeparator = ",";
            strange.NumberFormat.NumberGroupSizes = [1];
            strange.DateTimeFormat.DateSeparator = "~";
            CultureInfo.CurrentCulture = strange;
            CptSelection selection = CptSelector.Select(InjectionSession.Parse("RIGHT ILIOPSOAS; LEFT TRAPEZIUS X6").WithDate(ServiceDate.Parse("2024-08-01")));
            Assert.Equal("20552 [2, 4]", selection.ToString());
            Assert.Equal("2024-08-01", selection.Session.Date.ToString());
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    private static void Each<T>(IEnumerable<T> values)
        where T : struct, ISpanParsable<T>, ISpanFormattable, IEquatable<T>
    {
        T[] all = values.ToArray();
        Assert.NotEmpty(all);
        foreach (T value in all)
        {
            string text = value.ToString()!;
            Assert.Equal(value, OfString<T>(text));
            Assert.Equal(value, T.Parse(text.AsSpan(), null));
            Assert.True(T.TryParse(text.ToUpperInvariant(), null, out T upper) && upper.Equals(value));
            char[] room = new char[text.Length];
            Assert.True(value.TryFormat(room, out int written, default, null) && written == text.Length && new string(room) == text);
            Assert.False(text.Length > 0 && value.TryFormat(new char[text.Length - 1], out _, default, null));
            Assert.Equal(value.GetHashCode(), T.Parse(text, null).GetHashCode());
            Assert.Equal(text, value.ToString(null, CultureInfo.InvariantCulture));
        }

        Assert.Equal(all.Length, all.Distinct().Count());
    }

    // Where spans are known of they are preferred, and strings have a door of their own.
    private static T OfString<T>(string text)
        where T : IParsable<T> => T.Parse(text, CultureInfo.InvariantCulture);
}
