using System;
using System.Collections.Generic;
using System.Diagnostics.CodeAnalysis;
using System.IO;
using System.Runtime.CompilerServices;
using System.Text;
using System.Threading;
using System.Threading.Tasks;

namespace TriggerPoint.Rules.Fhir;

/// <summary>
/// Reads claims from FHIR R4 in JSON: <c>Claim</c>, <c>ExplanationOfBenefit</c> and <c>Bundle</c>, one of them or many one behind the other, as in NDJSON.
/// See <c>docs/guide/fhir.md</c> for what is read and how.
/// </summary>
/// <remarks>
/// <para>
/// What cannot be read is a finding with its FHIRPath and its place, and the rest is there. Memory grows with the largest resource or bundle, never with the
/// stream. A mark of the byte order in front is no part of the first resource.
/// </para>
/// <para>For use by one thread; <see cref="Parse(string)"/> and <see cref="Parse(ReadOnlyMemory{byte})"/> are safe for use by any number.</para>
/// </remarks>
public sealed class FhirClaimReader
{
    /// <summary>The most bytes that a resource or a bundle may have: 64 MiB. A longer one is passed over, and reported (TPR6021).</summary>
    public const int LongestResource = 64 << 20;

    private const int LongestMark = 3;

    private readonly DocumentSplitter splitter;
    private readonly DocumentReader documents = new();
    private readonly Queue<ClaimInput> waiting = new();
    private bool begun;
    private bool ended;

    /// <summary>Makes a reader.</summary>
    /// <param name="stream">The bytes, in UTF-8. The caller closes it.</param>
    /// <exception cref="ArgumentNullException"><paramref name="stream"/> is null.</exception>
    public FhirClaimReader(Stream stream) =>
        splitter = new DocumentSplitter(stream ?? throw new ArgumentNullException(nameof(stream)), LongestResource);

    /// <summary>How many resources were met so far: those in bundles count, the bundles do not.</summary>
    public long ResourceCount => documents.Counts.Met;

    /// <summary>How many of them are benefits that became the history of claims beside them.</summary>
    public long HistoryCount => documents.Counts.History;

    /// <summary>How many of them are neither claims nor benefits, such as patients; claims may have been completed from them.</summary>
    public long PassedOverCount => documents.Counts.PassedOver;

    /// <summary>Reads one resource or bundle.</summary>
    /// <param name="utf8">The JSON.</param>
    /// <returns>Its claims; their places begin at line 1, byte 0. None when it holds no claim.</returns>
    public static IReadOnlyList<ClaimInput> Parse(ReadOnlyMemory<byte> utf8)
    {
        var place = new SourceLocation(0, 1, 0);
        return (utf8.Length > LongestResource ? [TooLong(place, utf8.Length)] : new DocumentReader().Read(utf8, place)).AsReadOnly();
    }

    /// <summary>Reads one resource or bundle.</summary>
    /// <param name="json">The JSON.</param>
    /// <returns>Its claims; their places begin at line 1, and byte offsets are those of the text in UTF-8. None when it holds no claim.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="json"/> is null.</exception>
    public static IReadOnlyList<ClaimInput> Parse(string json) => Parse(Encoding.UTF8.GetBytes(json ?? throw new ArgumentNullException(nameof(json))));

    /// <summary>Reads the next claim, if there is one.</summary>
    /// <param name="input">The claim, or the reason why it cannot be read.</param>
    /// <returns>Whether there was another one.</returns>
    /// <exception cref="IOException">The stream cannot be read.</exception>
    public bool TryRead([NotNullWhen(true)] out ClaimInput? input)
    {
        while (!TryReadBuffered(out input))
        {
            if (ended || !splitter.Fill())
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>Reads the next claim, if there is one, without blocking.</summary>
    /// <param name="cancellation">Ends the wait for the stream.</param>
    /// <returns>The claim, or the reason why it cannot be read; null at the end.</returns>
    /// <exception cref="IOException">The stream cannot be read.</exception>
    /// <exception cref="OperationCanceledException">The wait was ended.</exception>
    public async ValueTask<ClaimInput?> ReadAsync(CancellationToken cancellation)
    {
        ClaimInput? input;
        while (!TryReadBuffered(out input))
        {
            if (ended || !await splitter.FillAsync(cancellation).ConfigureAwait(false))
            {
                return null;
            }
        }

        return input;
    }

    /// <summary>Reads all claims that are left.</summary>
    /// <returns>The claims, read as they are asked for.</returns>
    /// <exception cref="IOException">The stream cannot be read.</exception>
    public IEnumerable<ClaimInput> ReadToEnd()
    {
        while (TryRead(out ClaimInput? input))
        {
            yield return input;
        }
    }

    /// <summary>Reads all claims that are left, without blocking.</summary>
    /// <param name="cancellation">Ends the wait for the stream.</param>
    /// <returns>The claims, read as they are asked for.</returns>
    /// <exception cref="IOException">The stream cannot be read.</exception>
    /// <exception cref="OperationCanceledException">The wait was ended.</exception>
    public async IAsyncEnumerable<ClaimInput> ReadToEndAsync([EnumeratorCancellation] CancellationToken cancellation)
    {
        while (await ReadAsync(cancellation).ConfigureAwait(false) is { } input)
        {
            yield return input;
        }
    }

    private static ClaimInput TooLong(SourceLocation place, long length) => ClaimInput.Unreadable(
        place, Finding.ForInput(ReaderRule.LineTooLong, $"The resource has {length} bytes, and at most {LongestResource} are read.", place));

    private bool TryReadBuffered([NotNullWhen(true)] out ClaimInput? input)
    {
        if (!begun)
        {
            TryBegin();
        }

        while (begun && waiting.Count == 0 && !ended && splitter.TryTake(out RawDocument document))
        {
            List<ClaimInput> inputs = document.IsTooLong
                ? [TooLong(document.Place, document.Length)]
                : documents.Read(document.Bytes, document.Place);
            inputs.ForEach(waiting.Enqueue);
        }

        return waiting.TryDequeue(out input);
    }

    /// <summary>Looks for a mark of the byte order, once enough has been read.</summary>
    private void TryBegin()
    {
        ReadOnlySpan<byte> beginning = splitter.Beginning;
        if (beginning.Length < LongestMark && !splitter.IsAtEnd)
        {
            return;
        }

        begun = true;
        if (beginning.StartsWith("\uFEFF"u8))
        {
            splitter.Skip(LongestMark);
        }
        else if (beginning.StartsWith<byte>([0xFF, 0xFE]) || beginning.StartsWith<byte>([0xFE, 0xFF]))
        {
            ended = true;
            var place = new SourceLocation(0, 1, 0);
            waiting.Enqueue(ClaimInput.Unreadable(
                place, Finding.ForInput(ReaderRule.NoJsonObject, "The file is UTF-16 and was not read; write it as UTF-8.", place)));
        }
    }
}
