using System.Collections.Immutable;
using System.IO;
using System.Linq;
using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace TriggerPoint.Rules.SourceGenerator;

/// <summary>Turns the tables of <c>Data/</c> into C# tables and members, once a build.</summary>
[Generator(LanguageNames.CSharp)]
public sealed class DataGenerator : IIncrementalGenerator
{
    private static readonly DiagnosticDescriptor BadData = new(
        "TPDATA", "A data table is wrong", "{0}", "Data", DiagnosticSeverity.Error, isEnabledByDefault: true);

    /// <inheritdoc/>
    public void Initialize(IncrementalGeneratorInitializationContext context)
    {
        IncrementalValueProvider<ImmutableArray<(string Name, string Text)>> tables = context.AdditionalTextsProvider
            .Where(file => file.Path.EndsWith(".tsv", System.StringComparison.Ordinal))
            .Select((file, cancellation) => (Path.GetFileName(file.Path), file.GetText(cancellation)?.ToString() ?? string.Empty))
            .Collect();
        context.RegisterSourceOutput(tables, Generate);
    }

    private static void Generate(SourceProductionContext context, ImmutableArray<(string Name, string Text)> files)
    {
        if (files.IsEmpty)
        {
            return;
        }

        try
        {
            Tsv Table(string name) => Tsv.Parse(name, files.Single(file => file.Name == name).Text);
            var muscles = new MuscleTables(Table("muscles.tsv"), Table("groups.tsv"));
            var terms = new TermTable(muscles, Table("terms.tsv"), Table("sides.tsv"), Table("not-muscles.tsv"), Table("context.tsv"));
            Add(context, "Muscle.Members", muscles.MuscleMembers());
            Add(context, "MuscleGroup.Members", muscles.GroupMembers());
            Add(context, "MuscleTable", muscles.MuscleTable());
            Add(context, "GroupTable", muscles.GroupTable());
            Add(context, "TermTable", terms.Code());
            var drugs = new DrugTables(Table("substances.tsv"), Table("drugs.tsv"));
            Add(context, "Substance.Members", drugs.Members());
            Add(context, "SubstanceTable", drugs.SubstanceTable());
            Add(context, "DrugTable", drugs.DrugTable());
            Add(context, "NcciPairTable", new NcciPairTables(Table("ncci-pairs.tsv"), Table("ncci-families.tsv")).Code());
            Add(context, "FeeScheduleTable", ReferenceTables.FeeSchedule(Table("fee-schedule.tsv")));
            Add(context, "AddOnTable", ReferenceTables.AddOns(Table("add-ons.tsv")));
            Add(context, "DiagnosisTable", ReferenceTables.Diagnoses(Table("diagnoses.tsv")));
            Add(context, "EditionTable", ReferenceTables.Editions(Table("editions.tsv"), Table("mue.tsv")));
            var policies = new PolicyTables(Table("policies.tsv"), Table("policy-diagnoses.tsv"), Table("policy-limits.tsv"), Table("policy-clauses.tsv"));
            Add(context, "EmbeddedPolicies", policies.Code());
        }
        catch (DataException wrong)
        {
            context.ReportDiagnostic(Diagnostic.Create(BadData, Location.None, wrong.Message));
        }
    }

    private static void Add(SourceProductionContext context, string name, string code) =>
        context.AddSource(name + ".g.cs", SourceText.From(code, Encoding.UTF8));
}
