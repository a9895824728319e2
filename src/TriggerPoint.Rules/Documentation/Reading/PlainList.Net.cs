#if NET
using System;
using System.Runtime.CompilerServices;

namespace TriggerPoint.Rules;

/// <summary>
/// Reads lists in which nothing leans on anything else, as most are: <c>R upper trap x6; R levator scapulae, rhomboid major x2</c>. What it takes it reads as
/// <see cref="RecordReader"/> does pass by pass; it leaves everything else.
/// </summary>
/// <remarks>In one go and in memory of the stack: a service that reads notes reads little else, all day.</remarks>
internal static class PlainList
{
    private const int Longest = 256;
    private const int MostItems = 32;
    private const string Separators = ",;&+";

    /// <summary>Reads a list.</summary>
    /// <returns>The reading; null when the text is anything but a plain list.</returns>
    [SkipLocalsInit]
    public static MuscleReading? Read(string source)
    {
        if (source.Length > Longest)
        {
            return null;
        }

        Span<PlainItem> items = stackalloc PlainItem[MostItems];
        return TryItems(source, items, out int count) ? Write(source, items[..count]) : null;
    }

    private static bool TryItems(ReadOnlySpan<char> source, Span<PlainItem> items, out int count)
    {
        count = 0;
        ReadOnlySpan<char> list = source.TrimEnd(' ');
        list = list is [.., '.' or ';'] ? list[..^1] : list;
        SideReading carried = SideReading.None;
        bool hasBareR = false;
        bool mayBeLumbar = false;
        for (int start = 0; start <= list.Length;)
        {
            int length = list[start..].IndexOfAny(Separators);
            int end = length < 0 ? list.Length : start + length;
            if (count == items.Length || !PlainItem.TryRead(source, start, end, out items[count]))
            {
                return false;
            }

            // A side holds for the list that follows it, as far as the semicolon.
            ref PlainItem item = ref items[count++];
            item.Side = item.Side == SideReading.None ? carried : item.Side;
            carried = end < list.Length && list[end] == ';' ? SideReading.None : item.Side;
            hasBareR |= item.HasBareR;
            mayBeLumbar |= item.MayBeLumbar;
            start = end + 1;
        }

        // L paraspinals may be the lumbar ones, unless R stands for the other side.
        return hasBareR || !mayBeLumbar;
    }

    private static MuscleReading Write(string source, ReadOnlySpan<PlainItem> items)
    {
        int count = 0;
        foreach (PlainItem item in items)
        {
            count += item.IsTwice ? 2 : 1;
        }

        var mentions = new ReadMention[count];
        int at = 0;
        foreach (PlainItem item in items)
        {
            string words = source.Substring(item.Span.Start, item.Span.Length);
            mentions[at++] = Mention(item, words, item.FirstSide);
            if (item.IsTwice)
            {
                mentions[at++] = Mention(item, words, Side.Right);
            }
        }

        return new MuscleReading(source, mentions, ImagingGuidance.Unknown, 0);
    }

    private static ReadMention Mention(in PlainItem item, string words, Side side) => new(
        new MuscleMention(
            item.Kind, true, MentionReach.One, MuscleMention.Sites(item.Muscle.On(side)), default, MentionStatus.Injected, item.Passes, words, item.Span, MentionTraits.None),
        isDryNeedling: false);
}
#endif
