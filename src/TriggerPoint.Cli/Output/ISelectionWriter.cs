namespace TriggerPoint.Cli;

/// <summary>Writes answers to sessions in one form.</summary>
internal interface ISelectionWriter
{
    /// <summary>Writes one answer.</summary>
    void Write(in SessionAnswer answer);

    /// <summary>Writes that a session was not coded, and why.</summary>
    void WriteRefused(long number, string beginning, string reason);
}
