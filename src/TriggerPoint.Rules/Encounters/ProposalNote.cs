using System.Collections.Generic;

namespace TriggerPoint.Rules;

/// <summary>What a proposal left out or left open, and why.</summary>
/// <remarks>Immutable and safe for use by any number of threads.</remarks>
public sealed class ProposalNote
{
    internal ProposalNote(ProcedureCode code, string message, IReadOnlyList<string> basis)
    {
        Code = code;
        Message = message;
        Basis = basis;
    }

    /// <summary>The code that is left out or that the note is about; <see cref="ProcedureCode.None"/> when it is about no code.</summary>
    public ProcedureCode Code { get; }

    /// <summary>The reason, in one or two plain sentences, without words of the record.</summary>
    public string Message { get; }

    /// <summary>The facts that it rests on, such as <c>TPI-513</c>.</summary>
    public IReadOnlyList<string> Basis { get; }

    /// <summary>The message.</summary>
    /// <returns>See <see cref="Message"/>.</returns>
    public override string ToString() => Message;
}
