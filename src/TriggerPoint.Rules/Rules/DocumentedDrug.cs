namespace TriggerPoint.Rules;

/// <summary>A documented injectate with the substance that its words name, if they name one of the table.</summary>
internal readonly struct DocumentedDrug
{
    public DocumentedDrug(Injectate injectate)
    {
        Injectate = injectate;
        Substance = injectate.NamedSubstance;
    }

    public Injectate Injectate { get; }

    public Substance Substance { get; }

    /// <summary>Whether the words may mean a substance: they name it, or nothing of the table, or a toxin without its type.</summary>
    public bool MayBe(Substance substance) =>
        Substance == substance || Substance.IsUnspecified
        || (Substance == Substance.BotulinumToxin && substance.Kind == SubstanceKind.BotulinumToxin);
}
