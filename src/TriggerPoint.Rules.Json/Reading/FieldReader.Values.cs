using System;
using System.Globalization;
using System.Text;
using System.Text.Json;

namespace TriggerPoint.Rules.Json;

/// <content>Values.</content>
internal sealed partial class FieldReader
{
    // Medicare began on the first of these days; a service behind the last is a mistake for as long as this century lasts.
    private static readonly ServiceDate FirstDate = new(1966, 7, 1);
    private static readonly ServiceDate LastDate = new(2099, 12, 31);

    /// <summary>Reads a text as a value, if it is one.</summary>
    public delegate bool TextParser<T>(string? text, out T value);

    /// <summary>The text at hand, whether it is a value or a name; a number as it is written.</summary>
    public static bool TryText(ref Utf8JsonReader json, out string text)
    {
        try
        {
            text = json.TokenType switch
            {
                JsonTokenType.String or JsonTokenType.PropertyName => json.GetString()!,
                JsonTokenType.Number => Encoding.UTF8.GetString(json.ValueSpan),
                _ => string.Empty,
            };
            return json.TokenType is JsonTokenType.String or JsonTokenType.PropertyName or JsonTokenType.Number;
        }
        catch (InvalidOperationException)
        {
            // An escape such as \uD800 that is half a character.
            text = string.Empty;
            return false;
        }
    }

    /// <summary>A text of any kind, which is never quoted; null when not given.</summary>
    public string? Text(ref Utf8JsonReader json)
    {
        if (IsMissing(ref json))
        {
            return null;
        }

        if (!TryText(ref json, out string text))
        {
            ReportUnreadable(ref json, "a readable text");
            return null;
        }

        ReportNumberAsText(ref json);
        return text;
    }

    /// <summary>A value that is written as a text; null when not given.</summary>
    public T? Optional<T>(ref Utf8JsonReader json, TextParser<T> parse, string expectation)
        where T : struct
    {
        if (IsMissing(ref json))
        {
            return null;
        }

        if (!TryText(ref json, out string text) || !parse(text, out T value))
        {
            ReportUnreadable(ref json, expectation);
            return null;
        }

        ReportNumberAsText(ref json);
        return value;
    }

    /// <summary>A value that is written as a text; the default value when not given.</summary>
    public T Value<T>(ref Utf8JsonReader json, TextParser<T> parse, string expectation)
        where T : struct => Optional(ref json, parse, expectation) ?? default;

    /// <summary>A date; unknown when not given. One on which no service can have been is kept, and reported.</summary>
    public ServiceDate Date(ref Utf8JsonReader json)
    {
        ServiceDate date = Value<ServiceDate>(ref json, ServiceDate.TryParse, "a date, such as 2024-08-01");
        if (!date.IsUnknown && (date < FirstDate || date > LastDate))
        {
            Report(
                ReaderRule.DateOutOfRange,
                $"The date of {Path}, {date}, lies outside {FirstDate} to {LastDate}: no service was billed on it.",
                json.TokenStartIndex);
        }

        return date;
    }

    /// <summary>A number; null when not given.</summary>
    public decimal? Number(ref Utf8JsonReader json)
    {
        if (IsMissing(ref json))
        {
            return null;
        }

        if (json.TokenType == JsonTokenType.Number && json.TryGetDecimal(out decimal number))
        {
            return number;
        }

        const NumberStyles Plain = NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint;
        if (json.TokenType == JsonTokenType.String && decimal.TryParse(json.ValueSpan, Plain, CultureInfo.InvariantCulture, out number))
        {
            ReportOtherType(ref json, "a text", "a number");
            return number;
        }

        ReportUnreadable(ref json, "a number");
        return null;
    }

    /// <summary>A whole number of at least so much; null when not given.</summary>
    public int? Whole(ref Utf8JsonReader json, int least)
    {
        if (IsMissing(ref json))
        {
            return null;
        }

        if (json.TokenType == JsonTokenType.Number && json.TryGetInt32(out int number) && number >= least)
        {
            return number;
        }

        bool isText = json.TokenType == JsonTokenType.String;
        if (isText && int.TryParse(json.ValueSpan, NumberStyles.None, CultureInfo.InvariantCulture, out number) && number >= least)
        {
            ReportOtherType(ref json, "a text", "a number");
            return number;
        }

        ReportUnreadable(ref json, $"a whole number from {least}");
        return null;
    }

    /// <summary>True or false; null when not given.</summary>
    public bool? YesOrNo(ref Utf8JsonReader json)
    {
        if (IsMissing(ref json))
        {
            return null;
        }

        if (json.TokenType is JsonTokenType.True or JsonTokenType.False)
        {
            return json.GetBoolean();
        }

        if (TryText(ref json, out string text) && text is "true" or "false")
        {
            ReportOtherType(ref json, "a text", "true or false");
            return text == "true";
        }

        ReportUnreadable(ref json, "true or false");
        return null;
    }

    // In a list every place means something, so that a null there is a value that cannot be read.
    private bool IsMissing(ref Utf8JsonReader json)
    {
        bool isNothing = json.TokenType == JsonTokenType.Null || (json.TokenType == JsonTokenType.String && json.ValueSpan.IsEmpty);
        if (!isNothing || IsItem)
        {
            return false;
        }

        Forget();
        return true;
    }

    private void ReportNumberAsText(ref Utf8JsonReader json)
    {
        if (json.TokenType == JsonTokenType.Number)
        {
            ReportOtherType(ref json, "a number", "a text");
        }
    }
}
