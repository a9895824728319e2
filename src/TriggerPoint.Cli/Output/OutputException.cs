using System;
using System.IO;

namespace TriggerPoint.Cli;

/// <summary>Standard output takes no more.</summary>
internal sealed class OutputException : Exception
{
    private const int BrokenPipe = 32;
    private const int WindowsBrokenPipe = unchecked((int)0x8007006D);
    private const int WindowsPipeClosing = unchecked((int)0x800700E8);

    public OutputException(IOException cause)
        : base($"standard output cannot be written: {cause.Message}", cause)
    {
        IsReaderGone = cause.HResult is BrokenPipe or WindowsBrokenPipe or WindowsPipeClosing;
    }

    /// <summary>Whether the other end of a pipe was closed.</summary>
    public bool IsReaderGone { get; }
}
