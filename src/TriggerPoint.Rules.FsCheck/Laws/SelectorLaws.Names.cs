namespace TriggerPoint.Rules.Testing;

public static partial class SelectorLaws
{
    /// <summary>A session in which nothing is documented has no code, and asking is no error (TPI-101).</summary>
    public const string NothingDocumentedTakesNoCode = nameof(NothingDocumentedTakesNoCode);

    /// <summary>One muscle: 20552 (TPI-101).</summary>
    public const string OneMuscleTakesTheLowerCode = nameof(OneMuscleTakesTheLowerCode);

    /// <summary>Two muscles: still 20552 (TPI-101).</summary>
    public const string TwoMusclesTakeTheLowerCode = nameof(TwoMusclesTakeTheLowerCode);

    /// <summary>Three muscles: 20553 already (TPI-101).</summary>
    public const string ThreeMusclesTakeTheHigherCode = nameof(ThreeMusclesTakeTheHigherCode);

    /// <summary>Four to twelve muscles: 20553, there is nothing above it (TPI-101).</summary>
    public const string ManyMusclesTakeTheHigherCode = nameof(ManyMusclesTakeTheHigherCode);

    /// <summary>Another injection into a muscle that was injected already changes nothing (TPI-102).</summary>
    public const string InjectionsAreNotCounted = nameof(InjectionsAreNotCounted);

    /// <summary>The number of needle passes changes nothing (TPI-102).</summary>
    public const string NeedlePassesAreNotCounted = nameof(NeedlePassesAreNotCounted);

    /// <summary>The number of injections that the record gives for the whole session changes nothing (TPI-102).</summary>
    public const string RecordedTotalsAreNotCounted = nameof(RecordedTotalsAreNotCounted);

    /// <summary>A record given twice is the record given once (TPI-102, TPI-103).</summary>
    public const string RepeatingTheRecordChangesNothing = nameof(RepeatingTheRecordChangesNothing);

    /// <summary>Left and right of a paired muscle are two muscles (TPI-202). Only under conventions that keep sides apart.</summary>
    public const string SidesAreCounted = nameof(SidesAreCounted);

    /// <summary>Left and right of a muscle are one muscle. Only under conventions that merge sides (TPI-211).</summary>
    public const string SidesAreMerged = nameof(SidesAreMerged);

    /// <summary>A muscle that the body has once counts once, whatever side is written beside it (TPI-201).</summary>
    public const string MidlineMusclesCountOnce = nameof(MidlineMusclesCountOnce);

    /// <summary>A muscle without a side beside the same muscle with one is no muscle more (TPI-214).</summary>
    public const string AMissingSideIsNoOtherSide = nameof(AMissingSideIsNoOtherSide);

    /// <summary>A muscle without a side is one muscle, never two (TPI-214).</summary>
    public const string AMissingSideIsNotBothSides = nameof(AMissingSideIsNotBothSides);

    /// <summary>Left and right may be exchanged throughout (TPI-202).</summary>
    public const string ExchangingSidesChangesNothing = nameof(ExchangingSidesChangesNothing);

    /// <summary>The order in which muscles are given changes nothing (TPI-101).</summary>
    public const string OrderDoesNotMatter = nameof(OrderDoesNotMatter);

    /// <summary>Three muscles of one body region are three muscles (TPI-201, TPI-210).</summary>
    public const string RegionsAreNotCounted = nameof(RegionsAreNotCounted);

    /// <summary>Three muscles of one anatomical group are three muscles (TPI-208, TPI-210). Only under conventions that do not merge groups.</summary>
    public const string GroupsAreNotCounted = nameof(GroupsAreNotCounted);

    /// <summary>Muscles of one anatomical group are one muscle. Only under conventions that merge groups (TPI-210).</summary>
    public const string GroupsAreMerged = nameof(GroupsAreMerged);

    /// <summary>Upper, middle and lower trapezius are one muscle on each side, and so are the parts of others (TPI-203, TPI-204).</summary>
    public const string PartsAreNotCounted = nameof(PartsAreNotCounted);

    /// <summary>Regional divisions of a muscle are that muscle (TPI-203). Only under conventions that do not keep divisions apart.</summary>
    public const string DivisionsAreNotCounted = nameof(DivisionsAreNotCounted);

    /// <summary>Regional divisions of a muscle are muscles. Only under conventions that keep divisions apart (TPI-205).</summary>
    public const string DivisionsAreCounted = nameof(DivisionsAreCounted);

    /// <summary>Default values, which name no muscle, are not counted (TPI-201, TPI-209).</summary>
    public const string UnspecifiedMusclesAreNotCounted = nameof(UnspecifiedMusclesAreNotCounted);

    /// <summary>Any muscle of the catalogue counts, known to the selector or not (TPI-201).</summary>
    public const string EveryMuscleCounts = nameof(EveryMuscleCounts);

    /// <summary>Another muscle never lowers the code (TPI-101).</summary>
    public const string AnotherMuscleNeverLowersTheCode = nameof(AnotherMuscleNeverLowersTheCode);

    /// <summary>A technique has one code or none: never both codes, never a fifth (TPI-103, TPI-104).</summary>
    public const string ThereIsOneCode = nameof(ThereIsOneCode);

    /// <summary>Needling without an injectate takes 20560 and 20561, by the same line between two and three (TPI-106).</summary>
    public const string NeedlingTakesItsOwnCodes = nameof(NeedlingTakesItsOwnCodes);

    /// <summary>Muscles that were needled do not count as injected (TPI-106, TPI-110).</summary>
    public const string NeedledMusclesAreNotInjected = nameof(NeedledMusclesAreNotInjected);

    /// <summary>Before 2002 there was no injection code, before 2020 none for needling (TPI-105, TPI-106).</summary>
    public const string CodesBeginOnTheirFirstDay = nameof(CodesBeginOnTheirFirstDay);

    /// <summary>The same session has the same code, whatever was asked in between (TPI-101).</summary>
    public const string TheAnswerIsAlwaysTheSame = nameof(TheAnswerIsAlwaysTheSame);

    /// <summary>All of it together: the code is that of the number of muscles (TPI-101, TPI-201).</summary>
    public const string TheNumberOfMusclesDecides = nameof(TheNumberOfMusclesDecides);
}
