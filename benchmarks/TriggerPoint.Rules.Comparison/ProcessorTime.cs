using System;
using System.Runtime.InteropServices;

namespace TriggerPoint.Rules.Comparison;

/// <summary>The time that processors have worked for this process and for those that it started, which other work on the machine lengthens little.</summary>
internal static partial class ProcessorTime
{
    private const int OfChildren = -1;

    // User time and system time in seconds and microseconds, then counts; with room to spare.
    private const int Numbers = 32;

    public static TimeSpan Now => Environment.CpuUsage.TotalTime + OfEndedChildren();

    private static unsafe TimeSpan OfEndedChildren()
    {
        long* usage = stackalloc long[Numbers];
        return OperatingSystem.IsLinux() && GetUsage(OfChildren, usage) == 0
            ? TimeSpan.FromSeconds(usage[0] + usage[2]) + TimeSpan.FromMicroseconds(usage[1] + usage[3])
            : TimeSpan.Zero;
    }

    [LibraryImport("libc", EntryPoint = "getrusage")]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static unsafe partial int GetUsage(int who, long* usage);
}
