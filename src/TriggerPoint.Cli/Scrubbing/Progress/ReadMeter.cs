using System.Threading;

namespace TriggerPoint.Cli;

/// <summary>Counts the bytes that a run has read, on whatever thread.</summary>
internal sealed class ReadMeter
{
    private long read;

    public long Read => Interlocked.Read(ref read);

    public void Add(int bytes) => Interlocked.Add(ref read, bytes);
}
