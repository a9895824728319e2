using System;
using System.Collections.Generic;
using System.Linq;
using System.Text.Json;

namespace TriggerPoint.Rules.Json;

/// <summary>A value of a parsed text with its path. What is not as expected is reported, and counts as not given; so does a null.</summary>
internal readonly struct JsonField
{
    private const int LongestQuote = 40;

    private readonly string path;
    private readonly JsonElement element;
    private readonly List<PolicyProblem> problems;

    public JsonField(string path, JsonElement element, List<PolicyProblem> problems)
    {
        this.path = path;
        this.element = element;
        this.problems = problems;
    }

    /// <summary>Reads a text as a value, if it is one.</summary>
    public delegate bool TextParser<T>(string? text, out T value);

    public bool IsGiven => element.ValueKind is not (JsonValueKind.Undefined or JsonValueKind.Null);

    public bool IsText => element.ValueKind == JsonValueKind.String;

    public bool IsEmptyList => element.ValueKind == JsonValueKind.Array && element.GetArrayLength() == 0;

    /// <summary>A field of an object; of one that is given twice, the last.</summary>
    public JsonField this[string name] =>
        new(path.Length == 0 ? name : $"{path}.{name}", element.EnumerateObject().LastOrDefault(property => NameOf(property) == name).Value, problems);

    public void Report(string expectation) => problems.Add(new PolicyProblem(path, Shown(), expectation));

    public bool IsObject(string expectation)
    {
        bool isObject = element.ValueKind == JsonValueKind.Object;
        if (!isObject)
        {
            Report(expectation);
        }

        return isObject;
    }

    /// <summary>Reports the fields of an object that are none of those known.</summary>
    public void ReportOthers(FieldNames names)
    {
        foreach (JsonProperty property in element.EnumerateObject())
        {
            string name = NameOf(property);
            if (!names.Has(name))
            {
                string offer = names.Nearest(name) is { } near ? $"; perhaps {near} is meant" : string.Empty;
                new JsonField(path.Length == 0 ? name : $"{path}.{name}", property.Value, problems).Report($"the name of a known field{offer}");
            }
        }
    }

    /// <summary>The items of a list.</summary>
    public IEnumerable<JsonField> Items(string expectation)
    {
        if (element.ValueKind != JsonValueKind.Array)
        {
            Report(expectation);
            return [];
        }

        JsonField list = this;
        return element.EnumerateArray().Select((item, at) => new JsonField($"{list.path}[{at}]", item, list.problems));
    }

    /// <summary>A text; empty when not given.</summary>
    public string Text()
    {
        if (Written() is { } text)
        {
            return text;
        }

        if (IsGiven)
        {
            Report("a text");
        }

        return string.Empty;
    }

    /// <summary>A value that is written as a text; null when not given.</summary>
    public T? Value<T>(TextParser<T> parse, string expectation)
        where T : struct
    {
        if (Written() is { } text && parse(text, out T value))
        {
            return value;
        }

        if (IsGiven)
        {
            Report(expectation);
        }

        return null;
    }

    /// <summary>A value that is written as a text, and that may not be left out.</summary>
    public T? Required<T>(TextParser<T> parse, string expectation)
        where T : struct
    {
        if (!IsGiven)
        {
            Report(expectation);
        }

        return Value(parse, expectation);
    }

    /// <summary>A word of an enumeration; null when not given.</summary>
    public T? Word<T>(EnumWords<T> words)
        where T : struct, Enum => Value((string? text, out T value) => words.TryParse(text!, out value), $"one of {words.Choice}");

    /// <summary>A whole number of 0 or more; null when not given.</summary>
    public int? Whole()
    {
        if (element.ValueKind == JsonValueKind.Number && element.TryGetInt32(out int number) && number >= 0)
        {
            return number;
        }

        if (IsGiven)
        {
            Report("a whole number of 0 or more");
        }

        return null;
    }

    /// <summary>A number of 0 or more; null when not given.</summary>
    public decimal? Number()
    {
        if (element.ValueKind == JsonValueKind.Number && element.TryGetDecimal(out decimal number) && number >= 0)
        {
            return number;
        }

        if (IsGiven)
        {
            Report("a number of 0 or more");
        }

        return null;
    }

    // An escape such as \uD800 is half a character, and no text.
    private static string NameOf(JsonProperty property)
    {
        try
        {
            return property.Name;
        }
        catch (InvalidOperationException)
        {
            return "?";
        }
    }

    private string? Written()
    {
        try
        {
            return IsText ? element.GetString() : null;
        }
        catch (InvalidOperationException)
        {
            return null;
        }
    }

    private string Shown()
    {
        if (!IsGiven)
        {
            return element.ValueKind == JsonValueKind.Null ? "null" : string.Empty;
        }

        if (element.ValueKind is JsonValueKind.Object or JsonValueKind.Array)
        {
            return element.ValueKind == JsonValueKind.Object ? "an object" : "a list";
        }

        string text = element.GetRawText();
        return text.Length <= LongestQuote ? text : text[..LongestQuote] + "…";
    }
}
