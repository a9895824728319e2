using System;

namespace TriggerPoint.Cli;

/// <summary>The input cannot be read, or is none that the command takes; the message is for the user.</summary>
internal sealed class InputException : Exception
{
    public InputException(string message)
        : base(message)
    {
    }

    public InputException(string message, Exception cause)
        : base(message, cause)
    {
    }
}
