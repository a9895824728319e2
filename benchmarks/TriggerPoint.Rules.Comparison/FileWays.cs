using System;
using System.Diagnostics;
using System.Globalization;
using System.IO;
using TriggerPoint.Rules.X12;

namespace TriggerPoint.Rules.Comparison;

/// <summary>Ways of going through a file of claims, each on one thread.</summary>
internal static class FileWays
{
    private const int Piece = 128 * 1024;

    /// <summary>Reads the bytes and does nothing with them: no way can be faster.</summary>
    public static long WithoutWork(string path)
    {
        using FileStream file = Open(path);
        byte[] piece = new byte[Piece];
        long length = 0;
        for (int read = file.Read(piece); read > 0; read = file.Read(piece))
        {
            length += read;
        }

        return length;
    }

    /// <summary>What a short script would do: the segments of the file are lines, so each line is split.</summary>
    public static FileCounts SplitLines(string path)
    {
        using var file = new StreamReader(path);
        long claims = 0;
        long lines = 0;
        long ours = 0;
        bool isOurs = false;
        while (file.ReadLine() is { } segment)
        {
            string[] elements = segment.TrimEnd('~').Split('*');
            if (elements[0] == "CLM")
            {
                claims++;
                isOurs = false;
            }
            else if (elements[0] == "SV1" && elements[1].Split(':')[1] is "20552" or "20553")
            {
                lines++;
                ours += isOurs ? 0 : 1;
                isOurs = true;
            }
        }

        return new(claims, lines, ours);
    }

    /// <summary>The reader of the library; the claims of others are passed over.</summary>
    public static FileCounts Read(string path)
    {
        using FileStream file = Open(path);
        var reader = new X12ClaimReader(file);
        long ours = 0;
        while (reader.TryRead(out X12Claim? claim))
        {
            ours += HasTriggerPoints(claim) ? 1 : 0;
        }

        return new(reader.Summary.Claims, reader.Summary.TriggerPointLines, ours);
    }

    /// <summary>The reader and the scrubber with all rules; findings are counted as well.</summary>
    public static FileCounts Scrub(string path, out long findings)
    {
        using FileStream file = Open(path);
        return Scrub(new X12ClaimReader(file), out findings);
    }

    /// <summary>The same with every claim parsed, of which those without our codes are left out behind the reader.</summary>
    public static FileCounts ScrubParsingAll(string path, out long findings)
    {
        using FileStream file = Open(path);
        return Scrub(new X12ClaimReader(file, X12ReadOptions.Default.WithAllClaims(true)), out findings);
    }

    /// <summary>Counts all lines, or those that match, with a program of the system.</summary>
    /// <returns>The count; null when there is no such program.</returns>
    public static long? External(string program, params string[] arguments)
    {
        var start = new ProcessStartInfo(program, arguments) { RedirectStandardOutput = true };

        // Bytes, not characters of a language: grep is slower otherwise.
        start.Environment["LC_ALL"] = "C";
        try
        {
            using Process process = Process.Start(start)!;
            string output = process.StandardOutput.ReadToEnd();
            process.WaitForExit();
            return long.Parse(output.Split(' ', StringSplitOptions.RemoveEmptyEntries)[0], CultureInfo.InvariantCulture);
        }
        catch (System.ComponentModel.Win32Exception)
        {
            return null;
        }
    }

    private static FileCounts Scrub(X12ClaimReader reader, out long findings)
    {
        long ours = 0;
        findings = 0;
        while (reader.TryRead(out X12Claim? claim))
        {
            if (HasTriggerPoints(claim))
            {
                ours++;
                findings += ClaimScrubber.Default.Scrub(claim.Input).Findings.Count;
            }
        }

        return new(reader.Summary.Claims, reader.Summary.TriggerPointLines, ours);
    }

    private static bool HasTriggerPoints(X12Claim claim)
    {
        foreach (ServiceLine line in claim.Input.Claim!.LineArray)
        {
            if (line.Code == ProcedureCode.Injection1To2Muscles || line.Code == ProcedureCode.Injection3OrMoreMuscles)
            {
                return true;
            }
        }

        return false;
    }

    // Without a buffer of its own: the readers have theirs.
    private static FileStream Open(string path) => new(path, FileMode.Open, FileAccess.Read, FileShare.Read, bufferSize: 0);
}
