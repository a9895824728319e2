using System;

namespace TriggerPoint.Cli;

/// <summary>An open file, and what it holds.</summary>
/// <param name="Bytes">The file from its beginning on.</param>
/// <param name="Format">How it is read; null for a file that is none of claims.</param>
internal sealed record OpenClaims(ClaimBytes Bytes, ClaimFormat? Format) : IDisposable
{
    public void Dispose() => Bytes.Dispose();
}
