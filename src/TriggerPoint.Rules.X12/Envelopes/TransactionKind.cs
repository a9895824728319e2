namespace TriggerPoint.Rules.X12;

/// <summary>What becomes of a transaction.</summary>
internal enum TransactionKind : byte
{
    /// <summary>None is open.</summary>
    None = 0,

    /// <summary>837P: read.</summary>
    Professional,

    /// <summary>Anything else: counted.</summary>
    Other,
}
