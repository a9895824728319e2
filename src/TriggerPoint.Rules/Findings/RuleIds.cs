namespace TriggerPoint.Rules;

/// <summary>
/// The ids of all rules, category by category. Wherever one fact has one rule, the last two digits are those of the fact: <c>TPR10nn</c> rests on
/// <c>TPI-2nn</c> (counting), <c>TPR11nn</c> and <c>TPR12nn</c> on <c>TPI-1nn</c> (choosing the code; the code that was billed), <c>TPR20nn</c> on
/// <c>TPI-3nn</c> (modifiers), <c>TPR30nn</c> on <c>TPI-4nn</c> (pairs), <c>TPR40nn</c> on <c>TPI-6nn</c> (coverage), <c>TPR50nn</c> on
/// <c>TPI-5nn</c> (drugs).
/// </summary>
public static partial class RuleIds
{
    /// <summary>Both sides of one muscle were injected (TPI-202).</summary>
    public const string BothSides = "TPR1002";

    /// <summary>One muscle is named more than once (TPI-203).</summary>
    public const string NamedTwice = "TPR1003";

    /// <summary>Several parts of one muscle are named (TPI-204).</summary>
    public const string PartsOfOneMuscle = "TPR1004";

    /// <summary>Members of a group are named one by one (TPI-205, TPI-207, TPI-208).</summary>
    public const string MembersNamed = "TPR1005";

    /// <summary>"Paraspinal" names no muscle (TPI-206).</summary>
    public const string Paraspinal = "TPR1006";

    /// <summary>"Rhomboids" does not say which (TPI-207).</summary>
    public const string Rhomboids = "TPR1007";

    /// <summary>A group word stands for one of its members (TPI-208).</summary>
    public const string GroupWord = "TPR1008";

    /// <summary>No muscle is named (TPI-209).</summary>
    public const string NoMuscle = "TPR1009";

    /// <summary>Groups were merged (TPI-210).</summary>
    public const string LegacyGroups = "TPR1010";

    /// <summary>Another counting convention gives another code (TPI-211).</summary>
    public const string ConventionDecides = "TPR1011";

    /// <summary>The words fit several muscles, or may name none (TPI-201).</summary>
    public const string AmbiguousWords = "TPR1012";

    /// <summary>Words with several meanings were read by the muscles beside them (TPI-201, TPI-213).</summary>
    public const string ReadByNeighbours = "TPR1013";

    /// <summary>The side is missing (TPI-214).</summary>
    public const string SideMissing = "TPR1014";

    /// <summary>A letter may be a side or a spinal level (TPI-214).</summary>
    public const string SideDoubtful = "TPR1015";

    /// <summary>A muscle is named whole where its parts count apart (TPI-203, TPI-205).</summary>
    public const string PartNotSaid = "TPR1016";

    /// <summary>Words that are in no table (TPI-201, TPI-213).</summary>
    public const string UnknownWords = "TPR1020";

    /// <summary>What is named is no muscle (TPI-201).</summary>
    public const string NotAMuscle = "TPR1021";

    /// <summary>Mentions that the record does not show as injected (TPI-106).</summary>
    public const string SetAside = "TPR1022";

    /// <summary>The evidence is too tangled to count exactly (TPI-201).</summary>
    public const string Tangled = "TPR1023";

    /// <summary>The code did not exist on the date of service (TPI-105, TPI-106).</summary>
    public const string CodeNotYetValid = "TPR1105";

    /// <summary>Nothing was injected (TPI-106).</summary>
    public const string NothingInjected = "TPR1106";

    /// <summary>Fewer injections than muscles are recorded (TPI-107).</summary>
    public const string FewerInjectionsThanMuscles = "TPR1107";

    /// <summary>A sacroiliac joint was injected (TPI-108).</summary>
    public const string SacroiliacJoint = "TPR1108";

    /// <summary>One muscle was both injected and needled (TPI-110).</summary>
    public const string InjectedAndNeedled = "TPR1110";

    /// <summary>The date of service lies outside the edition (TPI-105).</summary>
    public const string OutsideEdition = "TPR1111";
}
