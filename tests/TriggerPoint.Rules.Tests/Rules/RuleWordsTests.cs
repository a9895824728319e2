using System;
using System.Linq;
using Xunit;

namespace TriggerPoint.Rules.Tests;

/// <summary>What the rules on records, drugs and modifiers say: the codes, numbers and dates of a finding, the words of its cure, and what was missing.</summary>
public sealed class RuleWordsTests
{
    [Theory]
    [InlineData("TPR1201", "20553 | muscles right trapezius; left trapezius", "the record supports 20552, for 2 muscles injected.", "Bill 20552, or have the record completed")]
    [InlineData("TPR1201", "20553 | muscles right trapezius; left rotator cuff", "and leaves up to 5 possible.", "Ask which muscles were injected, each with its side: that settles it. Until then bill 20552.")]
    [InlineData("TPR1201", "20553 | muscles right trapezius; neck", "and leaves any number possible.", "Ask which muscles were injected")]
    [InlineData("TPR1201", "20552 | muscles right sacroiliac joint | guidance fluoroscopy", "the record shows no muscle that was injected", "Do not bill a code for them")]
    [InlineData("TPR1201", "20553 | muscles right sacroiliac joint | guidance none", "the record supports 20552, for a sacroiliac joint without any muscle", "Bill 20552")]
    [InlineData("TPR1201", "20561 | needled right trapezius; right deltoid", "the record supports 20560, for 2 muscles needled.", "Bill 20560")]
    [InlineData("TPR1202", "20552 | muscles right trapezius; left trapezius; right deltoid", "the record supports 20553, for 3 muscles injected.", "Bill 20553, one unit")]
    [InlineData("TPR1202", "20560 | needled right trapezius; left trapezius; right deltoid", "the record supports 20561, for 3 muscles needled.", "Bill 20561, one unit")]
    [InlineData("TPR1205", "20552 @2001-12-31", "20552 is valid from 2002-01-01; the date of service is 2001-12-31.", "Check the date.")]
    [InlineData("TPR1205", "20561 @2019-12-31", "20561 is valid from 2020-01-01; the date of service is 2019-12-31.", "Check the date.")]
    [InlineData("TPR1206", "20552 | needled right trapezius", "nothing was injected; needling alone is 20560 or 20561.", "Bill 20560, which the record supports, or have the substance")]
    [InlineData("TPR1206", "20560 | muscles right trapezius", "something was injected; that is 20552 or 20553.", "Bill 20552, which the record supports, or correct the record")]
    [InlineData("TPR1206", "20552 | drugs none", "nothing was injected", "otherwise take the line off.")]
    [InlineData("TPR1206", "20560 | drugs lidocaine 10 mg", "something was injected", "Correct the record if nothing was injected; otherwise take the line off.")]
    [InlineData("TPR1210", "20552; 20560-59 | muscles right trapezius | needled right trapezius", "Right trapezius was both injected and needled, which counts for 20552 only; without it the record supports no needling code.", "Take the needling code off")]
    [InlineData("TPR1210", "20561-59; 20552 | muscles right trapezius | needled right trapezius; left trapezius; left deltoid", "without it the record supports 20560.", "Bill 20560 for the muscles that were needled only.")]
    [InlineData("TPR1210", "20552; 20560-59 | muscles right trapezius; right deltoid | needled right trapezius; right deltoid", " were both injected and needled", "Take the needling code off")]
    [InlineData("TPR1210", "20553; 20561-59 | muscles right trapezius; right deltoid; right infraspinatus; right rhomboid major | needled right trapezius; right deltoid; right infraspinatus; right rhomboid major", "Right trapezius, right rhomboid major, right deltoid and right infraspinatus were both injected and needled", "Take the needling code off")]
    [InlineData("TPR1210", "20553; 20561-59 | muscles right trapezius; right deltoid; right infraspinatus; right rhomboid major; left deltoid; left trapezius | needled right trapezius; right deltoid; right infraspinatus; right rhomboid major; left deltoid; left trapezius", " and 2 more were both injected and needled", "Take the needling code off")]
    [InlineData("TPR1901", "20551 x8 | dx M54.2", "8 units of 20550 or 20551", "bill 20552 or 20553 once")]
    [InlineData("TPR1901", "20551 x2; 20550 x2.5 | dx M54.2", "4.5 units of 20550 or 20551", "bill 20552 or 20553 once")]
    [InlineData("TPR2001", "20552-50", "Modifier 50 is not valid on 20552", "the code holds the muscles of both sides")]
    [InlineData("TPR2001", "20552; 20551-50", "Modifier 50 is not valid on 20551", "bill what the record shows of each side")]
    [InlineData("TPR2002", "20552-RT", "RT on 20552 changes neither payment nor units", "Take RT off")]
    [InlineData("TPR2003", "20553-51", "Modifier 51 on 20553 is not needed", "Take 51 off")]
    [InlineData("TPR2005", "20552; 20552-59", "59 on 20552 gets no second unit", "Bill one code with one unit")]
    [InlineData("TPR2006", "20552-76", "76 on 20552 does not help", "Take 76 off")]
    [InlineData("TPR2007", "99213; 20553", "99213", "25 on 99213 says so; otherwise bill no visit.")]
    [InlineData("TPR2007", "99213; 20553 | separate no", "99213", "take 99213 off.")]
    [InlineData("TPR2008", "20552-26", "26 is not valid on 20552", "Take 26 off.")]
    [InlineData("TPR2009", "20552-AS", "Modifier AS on 20552 is not paid: the fee schedule allows no assistant.", "without this modifier")]
    [InlineData("TPR2009", "20553-62", "Modifier 62 on 20553 is not paid: the fee schedule allows neither two surgeons nor a team.", "without this modifier")]
    [InlineData("TPR2010", "20552-GA", "GA on 20552 tells the payer that a denial is expected.", "")]
    [InlineData("TPR2011", "20552-JZ", "Modifier JZ tells what became of a drug container; 20552 is a procedure.", "Take JZ off this line")]
    [InlineData("TPR2014", "20552 x0", "20552 is billed with 0 units", "Bill one unit.")]
    [InlineData("TPR2014", "20553; 20553 x1.5", "20553 is billed with 1.5 units", "Bill one code with one unit for the date.")]
    [InlineData("TPR2047", "99213-57; 20552", "57 on 99213 is not the modifier of a visit", "put 25 on 99213 instead")]
    [InlineData("TPR2047", "99213; 20552-59; 64405", "59 on 20552 does not speak of a visit: 99213 takes 25 beside it.", "put 25 on 99213 instead")]
    [InlineData("TPR2067", "99213-25; 20553 | separate no", "25 on 99213 claims a visit with work of its own beside 20553", "Take 99213 off.")]
    [InlineData("TPR2087", "20552; 99203", "No NCCI pair denies 99203 beside 20552", "25 says so")]
    [InlineData("TPR2103", "20552 x4", "20552 is billed with 4 units on one date; one unit is for all muscles and injections of the date.", "Bill 20552 once, with one unit, for the date.")]
    [InlineData("TPR2103", "20553; 20553-76", "20553 is billed with 2 units on one date; one unit is for all muscles and injections of the date. 76 or 77 does not help", "Bill 20553 once")]
    [InlineData("TPR2103", "20553-76; 20553-76", "20553 is billed with 2 units on one date; one unit is for all muscles and injections of the date. 76 or 77 does not help", "Bill 20553 once")]
    [InlineData("TPR2113", "20552; J3301 x17", "J3301 is billed with 17 units on one date; CMS expects at most 16.", "units")]
    [InlineData("TPR2113", "20552; J3301 x16.5", "J3301 is billed with 16.5 units on one date; CMS expects at most 16.", "Hold the units against what was given")]
    [InlineData("TPR2113", "20552; 20526 x2", "20526 is billed with 2 units on one date; CMS expects at most 1.", "Right the units: the limit is one of policy")]
    [InlineData("TPR5003", "20552; J1030 x1 @2024-04-01", "J1030 ended on 2024-03-31; the date of service is 2024-04-01.", "Bill J1010 with 40 units, which is the same amount.")]
    [InlineData("TPR5003", "J1010 x80 @2024-03-31", "J1010 is valid from 2024-04-01; the date of service is 2024-03-31.", "is J1020, J1030 or J1040; work the units out from the dose.")]
    [InlineData("TPR5003", "J0589 x100 @2024-03-31", "J0589 is valid from 2024-04-01", "Bill the code that was valid for the drug on the date, or take the line off.")]
    [InlineData("TPR5003", "J1030 x1 @2024-04-01 | date 2024-04-01 | drugs Depo-Medrol 40 mg", "J1030 ended on 2024-03-31", "is J1010; work the units out from the dose.")]
    [InlineData("TPR5003", "J1030 x0 @2024-04-01", "J1030 ended on 2024-03-31", "is J1010; work the units out from the dose.")]
    [InlineData("TPR5004", "20553; J2001 x1", "J2001 is lidocaine for intravenous infusion; for a local injection with 20553 it is the wrong code.", "Take the line off")]
    [InlineData("TPR5007", "20552; J3490 note \"2 mL ab\"", "the notes give no name.", "Put the name and the dose")]
    [InlineData("TPR5007", "20552; J3490 note \"Sarapin 2\"", "the notes give no dose.", "Put the name and the dose")]
    [InlineData("TPR5007", "20552; J3490 note \"Sarapin 2, twice\"", "the notes give no dose.", "Put the name and the dose")]
    [InlineData("TPR5007", "20552; J3490 note \"2\"", "the notes give neither name nor dose.", "Put the name and the dose")]
    [InlineData("TPR5009", "20552 | drugs dextrose 5 mL", "billing it as 20552 misrepresents it", "prolotherapy is M0076")]
    [InlineData("TPR5009", "M0076; 20552", "20552 is billed beside M0076", "Take 20552 off, unless")]
    [InlineData("TPR5014", "20552; J3301 x5 | drugs Kenalog 40 mg", "J3301 is billed for 50 mg of triamcinolone acetonide (10 mg a unit); 40 mg are documented.", "Bill 4 units in all")]
    [InlineData("TPR5014", "20552; J3301 x4; J3301-JW x1 | drugs Kenalog 35 mg wasted 5", "J3301-JW is billed for 10 mg of triamcinolone acetonide (10 mg a unit); 35 mg are documented as given and 5 as discarded.", "Take the line off: what was discarded lies within the last unit of the dose.")]
    [InlineData("TPR5014", "20552; J3301 x4; J3301-JW x2 | drugs Kenalog 40 mg wasted 10", "J3301-JW is billed for 20 mg", "Bill 1 unit in all")]
    [InlineData("TPR5014", "20552; J3301 x4; J3301-JW x2 | drugs Kenalog 0.04 g wasted 0.01", "40 mg are documented as given and 10 as discarded.", "Bill 1 unit in all")]
    [InlineData("TPR5014", "20552; J0585 x101 | drugs onabotulinumtoxinA 100 units", "; 100 units are documented.", "Bill 100 units in all")]
    [InlineData("TPR5014", "20552; A4216 x3 | drugs saline 20 mL", "A4216 is billed for 30 mL of saline (10 mL a unit); 20 mL are documented.", "Bill 2 units in all")]
    [InlineData("TPR5014", "20552 @2024-03-15; J1030 x2 @2024-03-15; J1040 @2024-03-15 | date 2024-03-15 | drugs Depo-Medrol 90 mg", "is billed for 160 mg of methylprednisolone acetate", "in all")]
    [InlineData("TPR5015", "20552; J3301 x4; J3301-JW x1 | drugs dexamethasone 4 mg", "J3301 is billed, and triamcinolone acetonide is not among what the record of the date lists as injected.", "Take the line off")]
    [InlineData("TPR5015", "20552; J3301 x4; J3301-XS x4; J3301-JW x1 | drugs dexamethasone 4 mg", "J3301 is billed, and triamcinolone acetonide is not among what the record of the date lists as injected.", "Take the line off")]
    [InlineData("TPR5054", "20552; J3301 x3 | drugs Kenalog 40 mg", "J3301 is billed for 30 mg of triamcinolone acetonide (10 mg a unit); 40 mg are documented.", "4 units")]
    [InlineData("TPR6003", "20552 @1989-12-31..1990-01-02", "The date of service 1989-12-31 lies outside the years 1990 to 2100.", "Correct the date of service.")]
    [InlineData("TPR6006", "20552 >3,2 | dx M79.18", "Pointer 3 points to nothing: the claim has 1 diagnosis.", "Point to the diagnosis that the service was for.")]
    [InlineData("TPR6011", "", "The claim has no service lines", "Add the service lines, or drop the claim.")]
    public void A_finding_says_what_is_billed_what_is_right_and_what_to_do(string rule, string claim, string message, string mend)
    {
        Finding finding = Assert.Single(TestClaim.Parse(claim).Scrub().Findings, finding => finding.Rule.Id == rule);
        Assert.Contains(message, finding.Message, StringComparison.Ordinal);
        Assert.Contains(mend, finding.Mend?.Text ?? string.Empty, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("TPR1205", "20552 @?", "date 1")]
    [InlineData("TPR1205", "64405; 20560 @?; 20552 @?", "date 2, date 3")]
    [InlineData("TPR1210", "20552; 20560", "documentation 2")]
    [InlineData("TPR1210", "20552; 20560 | drugs lidocaine 2 mL", "muscles 2")]
    [InlineData("TPR1901", "20551 x?; 20551 x1 | dx M54.2", "units 1")]
    [InlineData("TPR1901", "20551 x8", "diagnoses 1")]
    [InlineData("TPR1901", "20551 x8 | needled right deltoid", "diagnoses 1")]
    [InlineData("TPR2067", "20552; 99213-25", "whether the visit had work of its own 2")]
    [InlineData("TPR2103", "20552 @?", "date 1")]
    [InlineData("TPR3051", "20610-RT; 20552-59 | muscles supraspinatus", "sides of the muscles 2")]
    [InlineData("TPR3051", "20610-RT; 20552-59 | muscles right rotator cuff", "muscles that are named 2")]
    [InlineData("TPR3051", "20610-RT; 20552-59 | muscles foozle", "muscles that are named 2")]
    [InlineData("TPR3051", "20610-RT; 20552-59 | muscles left masseter; right rotator cuff", "muscles that are named 2")]
    [InlineData("TPR3051", "20610-RT; 20552-59 | muscles right rotator cuff; left masseter", "muscles that are named 2")]
    [InlineData("TPR3051", "20610; 20552-59 | muscles right supraspinatus", "side of 20610 2")]
    [InlineData("TPR3053", "20552; 77003; 64510-59 | date 2025-04-03", "add-on codes of 2025-04-03: the edition 2024-04-01 covers 2024-04-01 to 2024-09-30 2")]
    [InlineData("TPR5003", "20552; J1030 @?", "date 2")]
    [InlineData("TPR5003", "20552; J3301 @2024-10-01", "drug codes after 2024-09-30 2")]
    [InlineData("TPR5003", "20552; J0666", "dates of J0666 2")]
    [InlineData("TPR5008", "20552 | muscles right deltoid", "injectates 1")]
    [InlineData("TPR5008", "20552 | drugs saline 2 mL, foozle 1 mL", "substance 1")]
    [InlineData("TPR5009", "20552", "injectates 1")]
    [InlineData("TPR5009", "20552 | drugs dextrose 5 mL, foozle 1 mL", "substance 1")]
    [InlineData("TPR5010", "20552 | muscles right deltoid", "injectates 1")]
    [InlineData("TPR5010", "20552 | drugs foozle 2 mL", "substance 1")]
    [InlineData("TPR5011", "20552 | muscles right deltoid", "injectates 1")]
    [InlineData("TPR5011", "20552 | drugs foozle 2 mL", "substance 1")]
    [InlineData("TPR5013", "20552; J3301", "container 2")]
    [InlineData("TPR5013", "20552; J3301 @2017-01-01", "container 2")]
    [InlineData("TPR5013", "20552; J3301 @?", "container 2")]
    [InlineData("TPR5014", "20552; J3301 x4", "injectates 2")]
    [InlineData("TPR5014", "20552; J3301 x4 | drugs foozle 2 mL", "substance 2")]
    [InlineData("TPR5014", "20552; J3301 x4 | drugs Kenalog", "dose 2")]
    [InlineData("TPR5014", "20552; J3301 x4 | drugs Kenalog 0 mg", "dose 2")]
    [InlineData("TPR5014", "20552; J3301 x4 | drugs Kenalog 1 mL", "dose in mg 2")]
    [InlineData("TPR5014", "20552; J3301-JW x1 | drugs Kenalog 30 mg", "waste 2")]
    [InlineData("TPR5014", "20552; J3301 x? | drugs Kenalog 40 mg", "units 2")]
    [InlineData("TPR5014", "20552; 20610; J3301 x8 | drugs Kenalog 40 mg", "the service that the drug was for 3")]
    [InlineData("TPR5015", "20552; J0585 x100 | drugs botulinum toxin 100 units", "substance 2")]
    [InlineData("TPR5015", "20552; 20610; J3301 x4 | drugs dexamethasone 4 mg", "the service that the drug was for 3")]
    [InlineData("TPR5015", "20552; J0585 x100 | drugs botulinum toxin a 100 units", "substance 2")]
    public void What_was_missing_is_said_of_its_line(string rule, string claim, string missing)
    {
        ScrubReport report = TestClaim.Parse(claim).Scrub();
        Assert.Equal(missing, string.Join(", ", report.MissingData.Where(one => one.Rule.Id == rule).Select(one => $"{one.Missing} {one.Line}")));
        Assert.Equal(RuleOutcome.NoData, report.OutcomeOf(rule));
    }

    [Theory]
    [InlineData("TPR1201 TPR1202 TPR1205 TPR1206", "20552 | muscles right deltoid", "64405 | muscles right deltoid")]
    [InlineData("TPR1201 TPR1202 TPR1206", "20560 | needled right deltoid", "20560 | date 2019-12-31 | needled right deltoid")]
    [InlineData("TPR1210", "20552; 20560 | muscles right deltoid | needled left deltoid", "20560 | needled left deltoid")]
    [InlineData("TPR1901", "20551 x2 | dx M54.2", "20552 x3 | dx M54.2")]
    [InlineData("TPR2014", "20552", "20552 x?")]
    [InlineData("TPR2001", "20552", "64405-50")]
    [InlineData("TPR2002 TPR2003 TPR2005 TPR2006 TPR2008 TPR2009 TPR2010 TPR2011", "20552-59", "64405-59")]
    [InlineData("TPR2047", "20552; 99213-25", "20552; 99213")]
    [InlineData("TPR2047", "20552; 99203", "99203-57")]
    [InlineData("TPR2067", "20552; 99213-25 | separate yes", "20552; 99213 | separate yes")]
    [InlineData("TPR2087", "20552; 99203-25", "99203-25")]
    [InlineData("TPR2103", "20552", "64405 x2")]
    [InlineData("TPR2113", "20552; J3301 x16", "J3301 x17")]
    [InlineData("TPR5003", "20552; J3301", "20552")]
    [InlineData("TPR5003", "J3301 @2024-09-30", "20552")]
    [InlineData("TPR5007", "J3490 note \"Sarapin 2 mL\"", "20552; J3301")]
    [InlineData("TPR5008 TPR5009 TPR5010 TPR5011", "20552 | drugs lidocaine 2 mL", "20560 | drugs saline 2 mL, PRP 3 mL, Botox 100 units")]
    [InlineData("TPR5013", "20552; J3301-JZ", "20552")]
    [InlineData("TPR5013", "J3301 @2016-12-31", "M0076")]
    [InlineData("TPR5013", "A4216", "20552")]
    [InlineData("TPR5014 TPR5015", "20552; J3301 x4 | drugs Kenalog 40 mg", "J3301 x5 | drugs Kenalog 40 mg")]
    [InlineData("TPR5014 TPR5015 TPR5054", "20552; J3301 x4; J1100 x4 | drugs Kenalog 40 mg, dexamethasone 4 mg", "20560; J3301 x5 | drugs Kenalog 40 mg")]
    [InlineData("TPR6001 TPR6002 TPR6005", "20552", "")]
    [InlineData("TPR6003", "20552", "20552 @?")]
    [InlineData("TPR6006", "20552 >1 | dx M79.18", "20552 | dx M79.18")]
    [InlineData("TPR6010", "20552 | dx M79.18", "20552")]
    [InlineData("TPR6012", "20610-RT; 20610-LT", "20610 @?; 20610 @?; 20552; ?")]
    public void A_rule_has_passed_where_it_was_checked_and_is_silent_where_it_is_not_concerned(string rules, string passed, string other) => Assert.All(rules.Split(' '), rule =>
    {
        Assert.Equal(RuleOutcome.Passed, TestClaim.Parse(passed).Scrub().OutcomeOf(rule));
        Assert.Equal(RuleOutcome.NotApplicable, TestClaim.Parse(other).Scrub().OutcomeOf(rule));
    });

    [Theory]
    [InlineData("TPR1901", "20551 x3 >1 | dx M65.9")]
    [InlineData("TPR2003", "20552-59; 20610-51")]
    [InlineData("TPR2005", "20552-RT; 80053-59 x2")]
    [InlineData("TPR2006", "20552-59; 64405-76 @2024-08-02")]
    [InlineData("TPR2008", "20552-59; 77002-26")]
    [InlineData("TPR2009", "20552-59; 20610-80")]
    [InlineData("TPR2010", "20552-59; J3301-GA x4")]
    [InlineData("TPR2011", "20552-59; J3301-JZ x4")]
    [InlineData("TPR2103", "20552 x0; 20552 by N1")]
    [InlineData("TPR2113", "20552; J3301 x4; J3301 x12 by N1")]
    [InlineData("TPR5007", "J3490 note \"2 mL Sarapin\"")]
    [InlineData("TPR5007", "J3490 note \"Sarapin 2mL\"")]
    [InlineData("TPR5007", "J3490 note \"Sarapin2 mL\"")]
    [InlineData("TPR5007", "J3490 note \"Sarapin 10 mL\"")]
    [InlineData("TPR5007", "J3490 note \"Sarapin 9 mL\"")]
    public void A_rule_says_nothing_of_what_is_not_its_concern(string rule, string claim) =>
        Assert.DoesNotContain(TestClaim.Parse(claim).Scrub().Findings, finding => finding.Rule.Id == rule);

    [Theory]
    [InlineData("TPR1901", "20551 x2; 20551 x2 | dx M54.2", "1")]
    [InlineData("TPR1901", "20551 x2 @2024-08-01; 20551 x3 @2024-08-02; 20551-59 x2 @2024-08-01 | dx M54.2", "1 2")]
    [InlineData("TPR2103", "20552 x2; 20552 x2", "1")]
    [InlineData("TPR2113", "J3301 x17; 20552", "1")]
    [InlineData("TPR5014", "20552; J3301 x3; J3301 x3 | drugs Kenalog 40 mg", "2")]
    public void Of_several_lines_a_finding_stands_at_the_first_by_what_it_says(string rule, string claim, string lines) =>
        Assert.Equal(lines, string.Join(' ', TestClaim.Parse(claim).Scrub().Findings.Where(finding => finding.Rule.Id == rule).Select(finding => finding.Line)));

    [Fact]
    public void Units_that_make_no_sense_take_nothing_of_the_one_unit_that_is_paid()
    {
        Finding finding = Assert.Single(TestClaim.Parse("20552 x1.5; 20552 x2").Scrub().Findings, one => one.Rule.Id == "TPR2103");
        MendEdit edit = Assert.Single(finding.Mend!.Edits);
        Assert.Equal((MendEditKind.SetUnits, 2, 1m), (edit.Kind, edit.Line, edit.Units));
    }

    [Theory]
    [InlineData("", "M79.18", "Pointer 1 points to a diagnosis that could not be read.", 1)]
    [InlineData("M79.18", "", "Pointer 2 points to a diagnosis that could not be read.", 2)]
    public void A_pointer_to_a_diagnosis_that_could_not_be_read_says_so(string first, string second, string message, int pointer)
    {
        DiagnosisCode[] diagnoses = [.. new[] { first, second }.Select(text => text.Length == 0 ? default : DiagnosisCode.Parse(text))];
        Claim claim = TestClaim.Parse($"20552 >{pointer}").Claim.WithDiagnoses(diagnoses);
        Assert.Equal(message, Assert.Single(ClaimScrubber.Default.Scrub(claim).Findings, finding => finding.Rule.Id == "TPR6006").Message);
    }

    [Fact]
    public void A_claim_with_a_line_has_passed_as_one_with_lines() => Assert.Equal(RuleOutcome.Passed, TestClaim.Parse("64405").Scrub().OutcomeOf("TPR6011"));

    [Fact]
    public void A_line_that_repeats_another_is_found_on_a_claim_of_many_lines()
    {
        // Beyond 64 lines they are looked up in a table.
        string lines = string.Join("; ", Enumerable.Range(1, 66).Select(units => $"20610 x{units}"));
        Finding finding = Assert.Single(TestClaim.Parse($"{lines}; 20610 x3").Scrub().Findings, one => one.Rule.Id == "TPR6012");
        Assert.Equal((67, 3), (finding.Line, finding.OtherLine));
    }

    [Theory]
    [InlineData("M64", false)]
    [InlineData("M65", true)]
    [InlineData("M67.99", true)]
    [InlineData("M68.0", false)]
    [InlineData("M69", false)]
    [InlineData("M70", true)]
    [InlineData("M70.99", true)]
    [InlineData("M71.9", false)]
    [InlineData("M74", false)]
    [InlineData("M75", true)]
    [InlineData("M77.9", true)]
    [InlineData("M77.ZZZZ", true)]
    [InlineData("M78", false)]
    public void Tendon_codes_are_right_for_diagnoses_of_a_tendon_whether_pointed_to_or_not(string diagnosis, bool isOfTendon)
    {
        foreach (string claim in new[] { $"20551 x3 | dx M54.2 {diagnosis}", $"20551 x3 >2 | dx M54.2 {diagnosis}", $"20551 x3 >9,2 | dx M54.2 {diagnosis}" })
        {
            Assert.Equal(!isOfTendon, TestClaim.Parse(claim).Scrub().Findings.Any(finding => finding.Rule.Id == "TPR1901"));
        }

        Assert.Contains(TestClaim.Parse($"20551 x3 >1 | dx M54.2 {diagnosis}").Scrub().Findings, finding => finding.Rule.Id == "TPR1901");
    }
}
