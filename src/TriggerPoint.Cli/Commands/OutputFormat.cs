namespace TriggerPoint.Cli;

/// <summary>How answers are written.</summary>
internal enum OutputFormat
{
    /// <summary>For people.</summary>
    Text,

    /// <summary>For programs: one JSON value.</summary>
    Json,

    /// <summary>For programs: one JSON object per line.</summary>
    NdJson,

    /// <summary>For spreadsheets and data bases: RFC 4180.</summary>
    Csv,

    /// <summary>For code scanning: SARIF 2.1.0.</summary>
    Sarif,
}
