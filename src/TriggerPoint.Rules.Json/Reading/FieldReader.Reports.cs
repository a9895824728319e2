using System;
using System.Buffers;
using System.Globalization;
using System.Text;
using System.Text.Json;

namespace TriggerPoint.Rules.Json;

/// <content>Findings, which name the field and quote no words of the record.</content>
internal sealed partial class FieldReader
{
    private const int LongestQuoted = 16;
    private const int LongestName = 40;
    private const string Letters = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz";
    private static readonly SearchValues<byte> CodeCharacters = SearchValues.Create(Encoding.ASCII.GetBytes(Letters + "0123456789.-+/:"));
    private static readonly SearchValues<byte> NameCharacters = SearchValues.Create(Encoding.ASCII.GetBytes(Letters + "0123456789_-"));

    private void ReportOtherType(ref Utf8JsonReader json, string given, string expected) => Report(
        ReaderRule.ValueOfOtherType, $"The value of {Path} is {given}, and {expected} is expected; it was read all the same.", json.TokenStartIndex);

    private void ReportUnreadable(ref Utf8JsonReader json, string expectation)
    {
        Report(ReaderRule.ValueUnreadable, $"The value of {Path}{Shown(ref json)} is not {expectation}.", json.TokenStartIndex);
        json.Skip();
    }

    private void ReportUnknown(ref Utf8JsonReader json, FieldNames names)
    {
        long start = json.TokenStartIndex;
        string name = IsWord(json.ValueSpan) ? Encoding.UTF8.GetString(json.ValueSpan) : string.Empty;
        Current.Field = name.Length == 0 ? "?" : name;
        Current.Item = -1;
        string offer = name.Length > 0 && names.Nearest(name) is { } near ? $" Perhaps {near} is meant." : string.Empty;
        Report(ReaderRule.UnknownField, $"The field {Path} is not known and was not read.{offer}", start);
    }

    private void Report(RuleDescriptor rule, string message, long start) =>
        findings.Add(Finding.ForInput(rule, message, PlaceAt(start), ServiceLine).InPlaceOf(Superseded(rule)));

    // What a rule on claims would say of the line once more: that it has no code or no date, or none that can be right.
    private string Superseded(RuleDescriptor rule)
    {
        bool isLost = rule.Id is RuleIds.FieldMissing or RuleIds.ValueUnreadable;
        return (ServiceLine > 0, Current.Field) switch
        {
            (true, _) when rule.Id == RuleIds.DateOutOfRange => RuleIds.ImplausibleDate,
            (true, ClaimFields.Code) when isLost => RuleIds.LineWithoutCode,
            (true, ClaimFields.Date) when isLost => RuleIds.LineWithoutDate,
            (false, ClaimFields.Lines) when isLost => RuleIds.ClaimWithoutLines,
            _ => string.Empty,
        };
    }

    private SourceLocation PlaceAt(long start) => new(place.ByteOffset + start, place.LineNumber, 0);

    /// <summary>The fields from the outermost to the innermost: <c>lines[0].code</c>.</summary>
    private string Path
    {
        get
        {
            var text = new StringBuilder();
            for (int i = 0; i <= depth; i++)
            {
                text.Append(i == 0 ? string.Empty : ".").Append(levels[i].Field);
                if (levels[i].Item >= 0)
                {
                    text.Append(CultureInfo.InvariantCulture, $"[{levels[i].Item}]");
                }
            }

            return text.ToString();
        }
    }

    /// <summary>A value as messages may show it: a short one with digits, as codes have them, and of others no more than what they are.</summary>
    private static string Shown(ref Utf8JsonReader json) => json.TokenType switch
    {
        JsonTokenType.StartObject => ", an object,",
        JsonTokenType.StartArray => ", a list,",
        JsonTokenType.True or JsonTokenType.False => ", true or false,",
        JsonTokenType.Null => ", null,",
        _ when IsCodeLike(json.ValueSpan) => $", '{Encoding.UTF8.GetString(json.ValueSpan)}',",
        _ => FormattableString.Invariant($", a text of {json.ValueSpan.Length} {(json.ValueSpan.Length == 1 ? "byte" : "bytes")},"),
    };

    private static bool IsCodeLike(ReadOnlySpan<byte> value) =>
        value.Length is > 0 and <= LongestQuoted && value.IndexOfAnyExcept(CodeCharacters) < 0 && value.IndexOfAnyInRange((byte)'0', (byte)'9') >= 0;

    private static bool IsWord(ReadOnlySpan<byte> name) => name.Length is > 0 and <= LongestName && name.IndexOfAnyExcept(NameCharacters) < 0;
}
