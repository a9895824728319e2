using System.Globalization;

namespace TriggerPoint.Rules.SourceGenerator;

/// <summary>Cells of reference tables as values; what is none stops the build with its place.</summary>
internal static class Cells
{
    public static ProcedureCode Code(this Tsv table, string[] row, string column) =>
        ProcedureCode.TryParse(table.Cell(row, column), out ProcedureCode code)
            ? code
            : throw new DataException($"{table.Name}: '{table.Cell(row, column)}' is no procedure code");

    public static DiagnosisCode Diagnosis(this Tsv table, string[] row, string column) =>
        DiagnosisCode.TryParse(table.Cell(row, column), out DiagnosisCode code)
            ? code
            : throw new DataException($"{table.Name}: '{table.Cell(row, column)}' is no diagnosis code");

    /// <summary>A date; unknown for the empty cell.</summary>
    public static ServiceDate Date(this Tsv table, string[] row, string column)
    {
        string cell = table.Cell(row, column);
        return cell.Length == 0 ? ServiceDate.Unknown
            : ServiceDate.TryParse(cell, out ServiceDate date) ? date
            : throw new DataException($"{table.Name}: '{cell}' is no date");
    }

    public static int Number(this Tsv table, string[] row, string column) =>
        int.TryParse(table.Cell(row, column), NumberStyles.None, CultureInfo.InvariantCulture, out int number)
            ? number
            : throw new DataException($"{table.Name}: '{table.Cell(row, column)}' is no number");
}
