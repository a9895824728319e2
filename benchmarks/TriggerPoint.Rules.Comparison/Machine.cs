using System;
using System.IO;
using System.Linq;
using System.Runtime;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;

namespace TriggerPoint.Rules.Comparison;

/// <summary>What the figures hold for.</summary>
internal static class Machine
{
    public static string Describe() =>
        $"{Processor()}, {Environment.ProcessorCount} cores for the process, {Vectors()}; {RuntimeInformation.OSDescription}; "
        + $"{RuntimeInformation.FrameworkDescription}, {(GCSettings.IsServerGC ? "server" : "workstation")} garbage collection; "
        + $"load of the machine when it began: {Load()}.";

    private static string Processor()
    {
        const string Cpu = "/proc/cpuinfo";
        string? model = File.Exists(Cpu) ? File.ReadLines(Cpu).FirstOrDefault(line => line.StartsWith("model name", StringComparison.Ordinal)) : null;
        return model is null ? RuntimeInformation.ProcessArchitecture.ToString() : model[(model.IndexOf(':', StringComparison.Ordinal) + 1)..].Trim();
    }

    private static string Vectors() => Avx512BW.IsSupported ? "AVX-512" : Avx2.IsSupported ? "AVX2, no AVX-512"
        : Vector128.IsHardwareAccelerated ? "128-bit vectors" : "no vectors";

    private static string Load()
    {
        const string LoadAverage = "/proc/loadavg";
        return File.Exists(LoadAverage) ? File.ReadAllText(LoadAverage).Split(' ')[0] + " processes" : "not known";
    }
}
