namespace TriggerPoint.Rules;

/// <summary>Two lines of a claim that NCCI pairs: the one of column 2 denies, unless a modifier bypasses the pair.</summary>
internal readonly struct LinePair
{
    public LinePair(NcciPair pair, int column1, int column2)
    {
        Pair = pair;
        Column1 = column1;
        Column2 = column2;
    }

    public NcciPair Pair { get; }

    /// <summary>The family of the pair.</summary>
    public NcciPairFamily Family => FamilyOf(Pair.Column2, Pair.Family);

    /// <summary>Whether column 2 is a visit, which 25 sets apart and no other modifier.</summary>
    public bool IsVisit => VisitCodes.Includes(Pair.Column2);

    /// <summary>The place of the line that is paid, from 0.</summary>
    public int Column1 { get; }

    /// <summary>The place of the line that denies, from 0.</summary>
    public int Column2 { get; }

    /// <summary>A family as rules take it: visits that only a newer edition pairs are visits all the same.</summary>
    public static NcciPairFamily FamilyOf(ProcedureCode code, NcciPairFamily known) =>
        known == NcciPairFamily.Other && VisitCodes.Includes(code) ? NcciPairFamily.EvaluationAndManagement : known;
}
