using System;
using System.Collections.Generic;
using System.Text.Json;

namespace TriggerPoint.Rules.Json;

/// <summary>Walks through the objects, lists and values of one claim, knows where it is, and reports what does not fit.</summary>
/// <remarks>A null and an empty text count as not given. Every method leaves the reader on the last token of what it was called for.</remarks>
internal sealed partial class FieldReader
{
    // Claim, documentation, injectate: no object of the contract lies deeper.
    private const int Deepest = 3;

    private readonly Level[] levels = new Level[Deepest];
    private readonly List<Finding> findings = [];
    private SourceLocation place;
    private int depth;

    /// <summary>What was found so far, in the order of the file.</summary>
    public IReadOnlyCollection<Finding> Findings => findings;

    /// <summary>Whether the list that was left last had any items, readable or not.</summary>
    public bool HadItems => Current.Items > 0;

    private ref Level Current => ref levels[depth];

    private bool IsItem => Current.Item >= 0;

    /// <summary>The service line at hand, from 1; 0 outside of the lines.</summary>
    private int ServiceLine => levels[0].Field == ClaimFields.Lines ? levels[0].Item + 1 : 0;

    /// <summary>Begins a claim.</summary>
    public void Begin(SourceLocation claim)
    {
        place = claim;
        depth = -1;
        findings.Clear();
    }

    /// <summary>Where the token at hand stands in the file.</summary>
    public SourceLocation PlaceOf(ref Utf8JsonReader json) => PlaceAt(json.TokenStartIndex);

    /// <summary>Enters the object at hand; false when there is none.</summary>
    public bool TryEnter(ref Utf8JsonReader json)
    {
        if (json.TokenType != JsonTokenType.StartObject)
        {
            if (!IsMissing(ref json))
            {
                ReportUnreadable(ref json, "an object");
            }

            return false;
        }

        levels[++depth] = new Level { Field = string.Empty, Item = -1, Start = json.TokenStartIndex };
        return true;
    }

    /// <summary>Goes to the value of the next field that is known; false at the end of the object.</summary>
    public bool TryNext(ref Utf8JsonReader json, FieldNames names, out int field)
    {
        while (json.Read() && json.TokenType == JsonTokenType.PropertyName)
        {
            field = names.Find(ref json);
            if (field < 0)
            {
                ReportUnknown(ref json, names);
                json.Skip();
                continue;
            }

            Current.Field = names[field];
            Current.Item = -1;
            Current.Bit = 1u << field;
            if ((Current.Seen & Current.Bit) != 0)
            {
                Report(ReaderRule.FieldRepeated, $"The field {Path} is given twice; the last one counts.", json.TokenStartIndex);
            }

            Current.Seen |= Current.Bit;
            json.Read();
            return true;
        }

        field = -1;
        return false;
    }

    /// <summary>Leaves the object at hand, and reports the first few of its fields when they were not given.</summary>
    public void Leave(FieldNames names, int required)
    {
        for (int field = 0; field < required; field++)
        {
            if ((Current.Seen & (1u << field)) == 0)
            {
                Current.Field = names[field];
                Current.Item = -1;
                Report(ReaderRule.FieldMissing, $"The field {Path} is missing.", Current.Start);
            }
        }

        depth--;
    }

    /// <summary>Enters the list at hand; a single value counts as a list of one. False when there is none.</summary>
    public bool TryEnterList(ref Utf8JsonReader json)
    {
        if (IsMissing(ref json))
        {
            return false;
        }

        Current.IsSingle = json.TokenType != JsonTokenType.StartArray;
        Current.Found = findings.Count;
        Current.ListStart = json.TokenStartIndex;
        Current.Items = 0;
        return true;
    }

    /// <summary>Goes to the next item; false at the end of the list.</summary>
    public bool TryNextItem(ref Utf8JsonReader json)
    {
        bool isNext = Current.IsSingle ? !IsItem : json.Read() && json.TokenType != JsonTokenType.EndArray;
        if (isNext)
        {
            Current.Item++;
            Current.Items++;
            return true;
        }

        Current.Item = -1;
        if (Current.IsSingle && Current.Found == findings.Count)
        {
            Report(ReaderRule.ValueOfOtherType, $"The value of {Path} is no list; it was read as a list of one.", Current.ListStart);
        }

        return false;
    }

    /// <summary>Says that the field at hand was given and holds nothing.</summary>
    public void Forget() => Current.Seen &= ~Current.Bit;

    /// <summary>Where the reader is in one object.</summary>
    private struct Level
    {
        /// <summary>The field at hand.</summary>
        public string Field;

        /// <summary>The place in the field's list, from 0; negative outside of one.</summary>
        public int Item;

        /// <summary>How many items the list has, so far or in all.</summary>
        public int Items;

        /// <summary>The fields that were given, and the one at hand, as bits.</summary>
        public uint Seen;
        public uint Bit;

        /// <summary>Where the object begins in the line, and where the field's list does.</summary>
        public long Start;
        public long ListStart;

        /// <summary>Whether the field's value is one item and no list, and how much had been found before it.</summary>
        public bool IsSingle;
        public int Found;
    }
}
