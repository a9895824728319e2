using System;

namespace TriggerPoint.Rules.SourceGenerator;

/// <summary>A row of a table that cannot be right; the build fails with its place.</summary>
internal sealed class DataException : Exception
{
    public DataException(string message)
        : base(message)
    {
    }
}
