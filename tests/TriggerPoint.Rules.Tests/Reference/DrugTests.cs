using System;
using System.Collections.Generic;
using System.Linq;
using FsCheck.Xunit;
using Xunit;

namespace TriggerPoint.Rules.Tests;

/// <summary>The words for substances, and the codes, units and dates of drugs.</summary>
public sealed class DrugTests
{
    private static readonly ReferenceData Data = ReferenceData.Embedded;

    [Theory]
    [InlineData("triamcinolone acetonide", "triamcinolone-acetonide")]
    [InlineData("Kenalog-40", "triamcinolone-acetonide")]
    [InlineData("KENALOG 40 mg/mL", "triamcinolone-acetonide")]
    [InlineData("Kenalog® 10", "triamcinolone-acetonide")]
    [InlineData("triamcinolone acetonide, preservative-free", "triamcinolone-acetonide-preservative-free")]
    [InlineData("Depo-Medrol", "methylprednisolone-acetate")]
    [InlineData("methylprednisolone acetate (40 mg)", "methylprednisolone-acetate")]
    [InlineData("Celestone Soluspan", "betamethasone")]
    [InlineData("dexamethasone sodium phosphate 4mg/ml", "dexamethasone-sodium-phosphate")]
    [InlineData("1% lidocaine", "lidocaine")]
    [InlineData("lidocaine 2% plain", "lidocaine")]
    [InlineData("Lidocaine HCl 1% (preservative free)", "lidocaine")]
    [InlineData("1% lidocaine w/o epi", "lidocaine")]
    [InlineData("lidocaine 1% with epinephrine 1:100,000", "lidocaine-epinephrine")]
    [InlineData("0.25% Marcaine", "bupivacaine")]
    [InlineData("bupivacaine 0.5 percent", "bupivacaine")]
    [InlineData("Exparel", "bupivacaine-liposome")]
    [InlineData("ropivacaine HCl", "ropivacaine")]
    [InlineData("Toradol 15 mg", "ketorolac")]
    [InlineData("Botox", "onabotulinumtoxin-a")]
    [InlineData("0.9% sodium chloride", "saline")]
    [InlineData("normal saline", "saline")]
    [InlineData("50% dextrose", "dextrose")]
    [InlineData("D5W", "dextrose")]
    [InlineData("PRP", "platelet-rich-plasma")]
    [InlineData("Wharton's jelly", "umbilical-cord-product")]
    [InlineData("SARAPIN", "sarapin")]
    [InlineData("vitamin B-12", "cyanocobalamin")]
    [InlineData("40mg triamcinolone acetonide preservative-free", "triamcinolone-acetonide-preservative-free")]
    [InlineData("Wharton\u2019s jelly", "umbilical-cord-product")]
    public void Words_of_clinicians_name_a_substance(string words, string key)
    {
        Assert.True(Substance.TryParse(words, out Substance substance));
        Assert.Equal(key, substance.Key);
    }

    [Theory]
    [InlineData("")]
    [InlineData("   ")]
    [InlineData(null)]
    [InlineData("10 mg")]
    [InlineData("steroid")]
    [InlineData("local anesthetic")]
    [InlineData("lidocaine and Kenalog")]
    [InlineData("lidocaine/bupivacaine")]
    [InlineData("trapezius")]
    [InlineData("\u0130lidocaine\0\uD800")]
    public void Other_words_name_none(string? words)
    {
        Assert.False(Substance.TryParse(words, out Substance none));
        Assert.True(none.IsUnspecified);
    }

    [Fact]
    public void Every_substance_reads_back_from_key_and_name()
    {
        Assert.All(Substance.All, substance => Assert.Equal((substance, substance), (Substance.Parse(substance.Key), Substance.Parse(substance.Name))));
        Assert.All(Substance.All, substance => Assert.NotEqual(SubstanceKind.Unspecified, substance.Kind));
        Assert.Equal(Enum.GetValues<SubstanceKind>().Except([SubstanceKind.Unspecified]), Substance.All.Select(substance => substance.Kind).Distinct().Order());
        Assert.Equal((default, "unspecified", SubstanceKind.Unspecified), (Substance.Parse("unspecified"), default(Substance).Key, default(Substance).Kind));
        Assert.Equal(Substance.All.Count, Substance.All.Select(substance => substance.Key).Distinct().Count());
        Assert.Contains("'foozle'", Assert.Throws<FormatException>(() => Substance.Parse("foozle")).Message);
    }

    [Property(MaxTest = 300)]
    public void Reading_never_throws_on_any_text(string? text) => _ = Substance.TryParse(text, out _);

    // Code, substance, measure, dates and traits as section 5 of the facts has them.
    [Theory]
    [InlineData("J3301", "triamcinolone-acetonide", "10 Milligram", "..")]
    [InlineData("J3300", "triamcinolone-acetonide-preservative-free", "1 Milligram", "..")]
    [InlineData("J3303", "triamcinolone-hexacetonide", "5 Milligram", "..")]
    [InlineData("J3304", "triamcinolone-acetonide-extended-release", "1 Milligram", "..")]
    [InlineData("J1010", "methylprednisolone-acetate", "1 Milligram", "2024-04-01..")]
    [InlineData("J1020", "methylprednisolone-acetate", "20 Milligram", "..2024-03-31")]
    [InlineData("J1030", "methylprednisolone-acetate", "40 Milligram", "..2024-03-31")]
    [InlineData("J1040", "methylprednisolone-acetate", "80 Milligram", "..2024-03-31")]
    [InlineData("J1100", "dexamethasone-sodium-phosphate", "1 Milligram", "..")]
    [InlineData("J0702", "betamethasone", "6 Milligram", "..")]
    [InlineData("J2001", "lidocaine", "10 Milligram", ".. intravenous unverified")]
    [InlineData("J2003", "lidocaine", "1 Milligram", ".. unverified")]
    [InlineData("J2004", "lidocaine-epinephrine", "1 Milligram", ".. unverified")]
    [InlineData("J2002", "lidocaine-dextrose", "0 Unspecified", ".. unverified")]
    [InlineData("J0665", "bupivacaine", "0.5 Milligram", "2023-07-01..")]
    [InlineData("S0020", "bupivacaine", "30 Milliliter", "..2023-06-30")]
    [InlineData("J2795", "ropivacaine", "1 Milligram", "..")]
    [InlineData("J0670", "mepivacaine", "10 Milliliter", "..")]
    [InlineData("J2400", "chloroprocaine", "30 Milliliter", "..2022-12-31")]
    [InlineData("J2401", "chloroprocaine", "1 Milligram", "2023-01-01..")]
    [InlineData("J1885", "ketorolac", "15 Milligram", "..")]
    [InlineData("J3490", "unspecified", "0 Unspecified", ".. unlisted")]
    [InlineData("J3590", "unspecified", "0 Unspecified", ".. unlisted biologic")]
    [InlineData("J7999", "unspecified", "0 Unspecified", ".. unlisted")]
    [InlineData("C9399", "unspecified", "0 Unspecified", ".. unlisted facility")]
    [InlineData("A4216", "saline", "10 Milliliter", "..")]
    [InlineData("J7050", "saline", "250 Milliliter", "..")]
    [InlineData("M0076", "dextrose", "0 Unspecified", ".. procedure")]
    [InlineData("J0585", "onabotulinumtoxin-a", "1 Unit", "..")]
    [InlineData("J0586", "abobotulinumtoxin-a", "5 Unit", "..")]
    [InlineData("J0587", "rimabotulinumtoxin-b", "100 Unit", "..")]
    [InlineData("J0588", "incobotulinumtoxin-a", "1 Unit", "..")]
    [InlineData("J0589", "daxibotulinumtoxin-a", "1 Unit", "2024-04-01..")]
    public void Known_codes_read_as_the_facts_say(string code, string substance, string measure, string rest)
    {
        Assert.True(Data.TryFindDrug(ProcedureCode.Parse(code), out DrugCode drug));
        (bool Is, string Word)[] traits =
        [
            (drug.IsUnlisted, "unlisted"), (drug.IsBiologic, "biologic"), (drug.IsIntravenous, "intravenous"), (drug.IsFacilityOnly, "facility"),
            (drug.IsProcedure, "procedure"), (drug.IsDateUnverified, "unverified"),
        ];
        Assert.Equal(
            (code, substance, measure, rest),
            (drug.ToString(), drug.Substance.Key, $"{drug.UnitAmount:0.###} {drug.Unit}", $"{drug.FirstDay}..{drug.LastDay}{string.Concat(traits.Where(trait => trait.Is).Select(trait => " " + trait.Word))}"));
    }

    [Fact]
    public void What_is_no_drug_code_is_not_found()
    {
        Assert.False(Data.TryFindDrug(ProcedureCode.Parse("20552"), out DrugCode none));
        Assert.False(Data.TryFindDrug(default, out _));
        Assert.Equal((default(DrugCode), ProcedureCode.None, Substance.Unspecified, 0m), (none, none.Code, none.Substance, none.UnitAmount));
        Assert.False(none.TryGetUnits(10, DoseUnit.Milligram, out _) || none.HasEndedBefore(new(9999, 12, 31)) || none.BeginsAfter(new(1, 1, 1)));
    }

    [Fact]
    public void A_substance_lists_its_codes_of_all_dates()
    {
        Assert.Equal(["J1010", "J1020", "J1030", "J1040"], Codes(Data.DrugsFor(Substance.MethylprednisoloneAcetate)));
        Assert.Equal(["J2001", "J2003"], Codes(Data.DrugsFor(Substance.Lidocaine)));
        Assert.Empty(Data.DrugsFor(Substance.Sarapin));
        Assert.Empty(Data.DrugsFor(default));
        Assert.Equal(41, Substance.All.Sum(substance => Data.DrugsFor(substance).Count) + 4);
    }

    [Theory]
    [InlineData("J1030", "2024-03-31", false, false)]
    [InlineData("J1030", "2024-04-01", true, false)]
    [InlineData("J1010", "2024-03-31", false, true)]
    [InlineData("J1010", "2024-04-01", false, false)]
    [InlineData("J2003", "1990-01-01", false, false)]
    [InlineData("J1030", "", false, false)]
    [InlineData("J1010", "", false, false)]
    public void A_code_is_judged_by_the_dates_that_are_known(string code, string date, bool ended, bool notYet)
    {
        Assert.True(Data.TryFindDrug(ProcedureCode.Parse(code), out DrugCode drug));
        ServiceDate day = date.Length == 0 ? ServiceDate.Unknown : ServiceDate.Parse(date);
        Assert.Equal((ended, notYet), (drug.HasEndedBefore(day), drug.BeginsAfter(day)));
    }

    [Theory]
    [InlineData("J3301", "40", "mg", 4)]
    [InlineData("J3301", "41", "MG", 5)]
    [InlineData("J3301", "0.04", "g", 4)]
    [InlineData("J3301", "40000", "mcg", 4)]
    [InlineData("J0702", "12", "mg", 2)]
    [InlineData("J0665", "12.5", "mg", 25)]
    [InlineData("J0665", "2.6", "mg.", 6)]
    [InlineData("J0670", "3", "cc", 1)]
    [InlineData("J0587", "2500", "units", 25)]
    [InlineData("J3301", "40", "mL", 0)]
    [InlineData("J3301", "40", "", 0)]
    [InlineData("J3301", "40", null, 0)]
    [InlineData("J3301", "0", "mg", 0)]
    [InlineData("J3301", "-40", "mg", 0)]
    [InlineData("J0585", "79228162514264337593543950335", "g", 0)]
    [InlineData("J0665", "2000000000", "mg", 0)]
    [InlineData("J3490", "40", "mg", 0)]
    public void Units_are_rounded_up_and_asked_for_in_the_code_s_own_measure(string code, string amount, string? unit, int expected)
    {
        Assert.True(Data.TryFindDrug(ProcedureCode.Parse(code), out DrugCode drug));
        Assert.Equal(expected > 0, drug.TryGetUnits(decimal.Parse(amount, System.Globalization.CultureInfo.InvariantCulture), unit, out int units));
        Assert.Equal(expected, units);
    }

    // The spellings of a unit on records; whatever is none of them gives no units.
    [Theory]
    [InlineData("J3301", 40, 4, "mg mgs milligram milligrams Mg MG. ")]
    [InlineData("J3301", 40_000, 4, "mcg ug \u00B5g \u03BCg microgram micrograms")]
    [InlineData("J3301", 2, 200, "g gm gram grams")]
    [InlineData("J0670", 30, 3, "ml mls cc ccs mL milliliter milliliters millilitre millilitres")]
    [InlineData("J0587", 2500, 25, "u un iu unit units U IU units.")]
    [InlineData("J3301", 40, 0, "ml cc unit units u mgg kg l ounce x")]
    [InlineData("J0670", 30, 0, "mg g mcg units u")]
    [InlineData("J0587", 2500, 0, "mg ml g")]
    public void A_unit_is_known_in_all_of_its_spellings(string code, int amount, int expected, string spellings)
    {
        Assert.True(Data.TryFindDrug(ProcedureCode.Parse(code), out DrugCode drug));
        Assert.All(spellings.Split(' ', StringSplitOptions.RemoveEmptyEntries), unit =>
        {
            Assert.True(drug.TryGetUnits(amount, unit, out int units) == expected > 0, unit);
            Assert.Equal(expected, units);
        });
        Assert.False(drug.TryGetUnits(amount, " ", out _));
    }

    [Fact]
    public void The_most_that_is_not_beyond_all_reason_still_has_units()
    {
        Assert.True(Data.TryFindDrug(ProcedureCode.Parse("J0665"), out DrugCode drug));
        Assert.True(drug.TryGetUnits(1_000_000_000, DoseUnit.Milligram, out int units) && units == 2_000_000_000);
        Assert.True(drug.TryGetUnits(1_000_000_000, "mg", out units) && units == 2_000_000_000);
        Assert.False(drug.TryGetUnits(1_000_000_000.5m, DoseUnit.Milligram, out units) || drug.TryGetUnits(1_000_000_000.5m, "mg", out units) || units != 0);
    }

    [Theory]
    [InlineData("Kenalog-40", "kenalog 40")]
    [InlineData("  az AZ 09  ", "az az 09")]
    [InlineData("(10%) [x]", "10 x")]
    [InlineData("Wharton's", "whartons")]
    [InlineData("Wharton\u2019s", "whartons")]
    [InlineData("\u00B5g", "\u00B5g")]
    [InlineData("Kenalog\u00AE", "kenalog")]
    [InlineData("", "")]
    [InlineData("--", "")]
    public void Words_have_one_normal_form(string words, string normal) => Assert.Equal(normal, SubstanceText.Normal(words));

    [Property(MaxTest = 500)]
    public void Units_hold_the_amount_and_no_unit_more(uint thousandths, byte pick)
    {
        DrugCode[] measured = Substance.All.SelectMany(Data.DrugsFor).Where(drug => drug.Unit != DoseUnit.Unspecified).ToArray();
        DrugCode drug = measured[pick % measured.Length];
        decimal amount = (thousandths % 10_000_000 + 1) / 1000m;
        Assert.True(drug.TryGetUnits(amount, drug.Unit, out int units));
        Assert.True(units * drug.UnitAmount >= amount && (units - 1) * drug.UnitAmount < amount);
    }

    private static IEnumerable<string> Codes(IReadOnlyList<DrugCode> drugs) => drugs.Select(drug => drug.ToString());

    [Fact]
    public void Words_are_read_up_to_the_length_that_a_substance_may_have()
    {
        Assert.Equal(Substance.Lidocaine, Substance.Parse("lidocaine".PadRight(200)));
        Assert.False(Substance.TryParse("lidocaine".PadRight(201), out _));
    }

    [Fact]
    public void The_list_of_substances_is_made_once() => Assert.Same(Substance.All, Substance.All);

    [Fact]
    public void A_word_that_says_nothing_about_which_drug_it_is_is_passed_over()
    {
        const string Words = "mg mgs mcg ug ml mls cc ccs g u iu unit units percent per of hcl hydrochloride tromethamine injection injectable inj solution soln suspension susp usp vial "
            + "plain mpf preservative free pf sterile local anesthetic steroid";
        Assert.All(Words.Split(' '), word => Assert.Equal(("triamcinolone", word), (Substance.Parse($"kenalog {word}").Key.Split('-')[0], word)));
        Assert.False(Substance.TryParse("kenalog foozle", out _));
    }
}
