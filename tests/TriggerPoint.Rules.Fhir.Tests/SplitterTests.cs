using System.Collections.Generic;
using System.Text;
using TriggerPoint.Rules.Json.Tests;
using Xunit;

namespace TriggerPoint.Rules.Fhir.Tests;

/// <summary>Values that are too long are passed over, in pieces of any size, and the next one is found.</summary>
public sealed class SplitterTests
{
    [Theory]
    [InlineData(1)]
    [InlineData(50)]
    [InlineData(1000)]
    [InlineData(1 << 16)]
    public void What_is_too_long_is_passed_over_and_its_length_told(int size)
    {
        string tooLong = "{\"a\":\"" + new string('x', 200_000) + "\",\n\"b\":1}";
        byte[] file = Encoding.UTF8.GetBytes($"{{\"first\":1}}\n{tooLong}\n{{\"last\":1}}\n");
        var splitter = new DocumentSplitter(new PiecesStream(file, size), longest: 1000);
        List<(string Text, long Offset, long Line, long Length)> taken = [];
        do
        {
            while (splitter.TryTake(out RawDocument document))
            {
                taken.Add((Encoding.UTF8.GetString(document.Bytes.Span), document.Place.ByteOffset, document.Place.LineNumber, document.Length));
            }
        }
        while (splitter.Fill());

        Assert.Equal(3, taken.Count);
        Assert.Equal(("{\"first\":1}", 0, 1, 11), taken[0]);
        Assert.Equal((string.Empty, 12, 2), (taken[1].Text, taken[1].Offset, taken[1].Line));
        Assert.InRange(taken[1].Length, tooLong.Length, tooLong.Length + 1);
        Assert.Equal(("{\"last\":1}", 12 + tooLong.Length + 1, 4, 10), taken[2]);
    }
}
