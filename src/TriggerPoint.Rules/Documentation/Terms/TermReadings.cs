namespace TriggerPoint.Rules;

// What a term of Data/*.tsv is read as. The generator turns the words of the `reading` columns into these by name.

/// <summary>How a muscle word names its targets (the <c>kind</c> column of terms.tsv).</summary>
internal enum MuscleSenseKind : byte
{
    None = 0,
    Synonym,
    Abbreviation,
    Misspelling,
    PartOfMuscle,
    Group,
    Ambiguous,
}

/// <summary>What a side word says (sides.tsv).</summary>
internal enum SideReading : byte
{
    None = 0,
    Left,
    Right,
    Both,
    Midline,
    OneSide,
    SameSide,
    OppositeSide,
    Relative,
}

/// <summary>What a word that is no muscle names (not-muscles.tsv).</summary>
internal enum ThingReading : byte
{
    None = 0,
    Structure,
    SacroiliacJoint,
    Procedure,
    Diagnosis,
    Landmark,
    Unnamed,
    Ignore,
}

/// <summary>What a word does to the muscles around it (context.tsv).</summary>
internal enum ContextReading : byte
{
    None = 0,
    Ignore,
    And,
    Or,
    Not,
    Deferred,
    Denied,
    History,
    Finding,
    Injected,
    Present,
    Repeat,
    Doubt,
    Some,
    Treatment,
    Preparation,
    DryNeedling,
    Landmark,
    StructureHead,
    UncertainHead,
    SiteNoun,
    Number,
    Unit,
    Level,
    Part,
    Comparison,
    Unspecified,
    GuidanceNone,
    GuidanceUltrasound,
    GuidanceFluoroscopy,
    GuidanceCt,
    GuidanceMri,
}
