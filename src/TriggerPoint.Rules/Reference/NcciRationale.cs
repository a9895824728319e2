namespace TriggerPoint.Rules;

/// <summary>Why CMS pairs two codes, in the library's own short words. The default value is <see cref="Unspecified"/>.</summary>
public enum NcciRationale : byte
{
    /// <summary>No reason is given, or one that is not listed here: the default value.</summary>
    Unspecified = 0,

    /// <summary>Column 2 is not meant to be reported with column 1.</summary>
    MisuseOfColumn2 = 1,

    /// <summary>An instruction of CPT or CMS.</summary>
    CodingInstruction = 2,

    /// <summary>Medical or surgical practice has column 2 as a part of column 1.</summary>
    StandardsOfPractice = 3,

    /// <summary>Column 1 is the larger of two like procedures.</summary>
    MoreExtensive = 4,

    /// <summary>The two cannot both be done.</summary>
    MutuallyExclusive = 5,

    /// <summary>Anesthesia by the operator is a part of the procedure.</summary>
    AnesthesiaIncluded = 6,

    /// <summary>What the codes stand for excludes them.</summary>
    CodeDefinition = 7,

    /// <summary>Column 2 counts only when it is done on its own.</summary>
    SeparateProcedure = 8,
}
