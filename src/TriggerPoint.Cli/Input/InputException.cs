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

    /// <summary>A file that the system does not hand over.</summary>
    /// <param name="title">The file, as messages call it.</param>
    /// <param name="cause">What the system says.</param>
    public static InputException CannotRead(string title, Exception cause) => new($"{title} cannot be read: {cause.Message}", cause);
}
