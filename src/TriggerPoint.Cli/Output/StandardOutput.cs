using System;
using System.IO;
using Microsoft.Win32.SafeHandles;

namespace TriggerPoint.Cli;

/// <summary>Opens standard output so that a reader that goes away is noticed.</summary>
internal static class StandardOutput
{
    private const int Descriptor = 1;

    /// <summary>
    /// The console's own stream swallows a broken pipe, and a command in front of <c>head</c> would then go on to the end of its input
    /// for nobody. A file stream reports it, but keeps its own position in a file that other commands may append to; so it is used
    /// for pipes only.
    /// </summary>
    public static Stream Open()
    {
        if (OperatingSystem.IsWindows() || !Console.IsOutputRedirected)
        {
            return Console.OpenStandardOutput();
        }

        var pipe = new FileStream(new SafeFileHandle(Descriptor, ownsHandle: false), FileAccess.Write, bufferSize: 0);
        return pipe.CanSeek ? Console.OpenStandardOutput() : pipe;
    }
}
