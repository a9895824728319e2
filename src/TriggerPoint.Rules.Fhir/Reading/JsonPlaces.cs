using System;
using System.Collections.Generic;
using System.Globalization;
using System.Text.Json;

namespace TriggerPoint.Rules.Fhir;

/// <summary>Where the elements of a resource stand in the file.</summary>
internal sealed class JsonPlaces
{
    private const string Items = "item";

    private readonly ReadOnlyMemory<byte> json;
    private readonly SourceLocation start;
    private List<int>? items;

    public JsonPlaces(ReadOnlyMemory<byte> json, SourceLocation start)
    {
        this.json = json;
        this.start = start;
    }

    /// <summary>How many service lines there are.</summary>
    public int ItemCount => ItemStarts.Count;

    /// <summary>The places of the service lines, in their order.</summary>
    public IReadOnlyList<SourceLocation> OfItems()
    {
        var places = new List<SourceLocation>();
        (int before, long line) = (0, start.LineNumber);
        foreach (int item in ItemStarts)
        {
            line += json.Span[before..item].Count((byte)'\n');
            before = item;
            places.Add(new SourceLocation(start.ByteOffset + item, line, 0));
        }

        return places;
    }

    /// <summary>The place of an element, or of the nearest one around it that is there.</summary>
    /// <param name="path">Such as <c>Claim.item[0].productOrService</c>.</param>
    public SourceLocation Of(string path)
    {
        int offset = Find(path.Split('.').AsSpan(1).ToArray());
        return new SourceLocation(start.ByteOffset + offset, start.LineNumber + json.Span[..offset].Count((byte)'\n'), 0);
    }

    private List<int> ItemStarts
    {
        get
        {
            if (items is null)
            {
                items = [];
                var reader = new Utf8JsonReader(json.Span);
                reader.Read();
                if (TryEnter(ref reader, Items) && reader.TokenType == JsonTokenType.StartArray)
                {
                    while (reader.Read() && reader.TokenType != JsonTokenType.EndArray)
                    {
                        items.Add((int)reader.TokenStartIndex);
                        reader.Skip();
                    }
                }
                else if (reader.TokenType == JsonTokenType.StartObject)
                {
                    items.Add((int)reader.TokenStartIndex);
                }
            }

            return items;
        }
    }

    private int Find(ReadOnlySpan<string> steps)
    {
        int from = 0;
        if (steps.Length > 0 && Split(steps[0]) is (Items, >= 0 and var item) && item < ItemStarts.Count)
        {
            from = ItemStarts[item];
            steps = steps[1..];
        }

        var reader = new Utf8JsonReader(json.Span[from..]);
        reader.Read();
        int found = from;
        foreach (string step in steps)
        {
            (string name, int index) = Split(step);
            if (!TryEnter(ref reader, name))
            {
                break;
            }

            if (reader.TokenType == JsonTokenType.StartArray && index >= 0)
            {
                for (int passed = 0; reader.Read() && reader.TokenType != JsonTokenType.EndArray && passed < index; passed++)
                {
                    reader.Skip();
                }
            }

            found = from + (int)reader.TokenStartIndex;
        }

        return found;
    }

    /// <summary>Goes to the value of an element of the object at hand; an element with several types carries the type in its name.</summary>
    private static bool TryEnter(ref Utf8JsonReader reader, string name)
    {
        if (reader.TokenType != JsonTokenType.StartObject)
        {
            return false;
        }

        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            bool isIt = reader.ValueTextEquals(name)
                || (reader.ValueSpan.Length > name.Length && reader.ValueSpan[name.Length] is >= (byte)'A' and <= (byte)'Z'
                    && System.Text.Encoding.UTF8.GetString(reader.ValueSpan[..name.Length]) == name);
            reader.Read();
            if (isIt)
            {
                return true;
            }

            reader.Skip();
        }

        return false;
    }

    private static (string Name, int Index) Split(string step)
    {
        int bracket = step.IndexOf('[', StringComparison.Ordinal);
        return bracket > 0 && int.TryParse(step.AsSpan(bracket).Trim("[]"), NumberStyles.None, CultureInfo.InvariantCulture, out int index)
            ? (step[..bracket], index)
            : (step, -1);
    }
}
