using System;
using System.Buffers;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;

namespace TriggerPoint.Rules.Fhir;

/// <summary>What is found in one resource: each thing once, with its path and its place, and without words of the record.</summary>
internal sealed class ResourceFindings
{
    // Finding a place takes a walk through the resource.
    private const int MostPlaced = 1000;
    private const int LongestQuoted = 16;
    private const int LongestName = 40;
    private const string Letters = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz";
    private static readonly SearchValues<char> CodeCharacters = SearchValues.Create(Letters + "0123456789.-+/:");
    private static readonly SearchValues<char> NameCharacters = SearchValues.Create(Letters + "0123456789_-");

    private readonly List<Finding> findings = [];
    private readonly HashSet<(string Rule, string Path)> known = [];
    private readonly SourceLocation start;

    public ResourceFindings(ReadOnlyMemory<byte> json, SourceLocation start)
    {
        this.start = start;
        Places = new JsonPlaces(json, start);
    }

    public JsonPlaces Places { get; }

    /// <summary>What was found, in the order of the file.</summary>
    public IEnumerable<Finding> InOrder => findings.OrderBy(finding => finding.Location.ByteOffset);

    /// <summary>Adds a finding.</summary>
    /// <param name="rule">The rule.</param>
    /// <param name="path">The element, such as <c>Claim.item[0].quantity</c>.</param>
    /// <param name="message">What is to be said; <c>{0}</c> stands for the path.</param>
    public void Add(RuleDescriptor rule, string path, string message)
    {
        if (known.Add((rule.Id, path)))
        {
            SourceLocation place = findings.Count < MostPlaced ? Places.Of(path) : start;
            // A claim of another version is not read, so that it has no lines.
            int line = rule == ReaderRule.OtherFhirVersion ? 0 : LineOf(path);
            findings.Add(Finding.ForInput(rule, string.Format(CultureInfo.InvariantCulture, message, Shown(path)), place, line)
                .InPlaceOf(Superseded(rule, path, line)));
        }
    }

    // What a rule on claims would say once more: that the line has no code or no date, or the claim no lines.
    private static string Superseded(RuleDescriptor rule, string path, int line)
    {
        if (line == 0)
        {
            return rule == ReaderRule.FieldMissing && path.EndsWith(".item", StringComparison.Ordinal) ? RuleIds.ClaimWithoutLines : string.Empty;
        }

        bool isLost = rule == ReaderRule.FieldMissing || rule == ReaderRule.ValueUnreadable || rule == ReaderRule.OtherCodeSystem;
        return !isLost ? string.Empty
            : path.Contains(".productOrService", StringComparison.Ordinal) ? RuleIds.LineWithoutCode
            : path.Contains(".serviced", StringComparison.Ordinal) ? RuleIds.LineWithoutDate
            : string.Empty;
    }

    /// <summary>A value as messages may show it: a short one with digits, as codes have them, and of others no more than their length.</summary>
    public static string ShownValue(string value) =>
        value.Length is > 0 and <= LongestQuoted && value.AsSpan().IndexOfAnyExcept(CodeCharacters) < 0 && value.AsSpan().ContainsAnyInRange('0', '9')
            ? $"'{value}'"
            : $"a text of {value.Length.ToString(CultureInfo.InvariantCulture)} {(value.Length == 1 ? "character" : "characters")}";

    /// <summary>The service line that a path leads to, from 1; 0 when to none.</summary>
    private int LineOf(string path)
    {
        string[] steps = path.Split('.');
        return steps.Length > 1 && steps[1].StartsWith("item[", StringComparison.Ordinal)
            && int.TryParse(steps[1].AsSpan("item".Length).Trim("[]"), NumberStyles.None, CultureInfo.InvariantCulture, out int index)
            && index < Places.ItemCount
                ? index + 1
                : 0;
    }

    // The names of unknown elements are words of the file: only what looks like a name is shown.
    private static string Shown(string path) => string.Join('.', path.Split('.').Select(step =>
    {
        int bracket = step.IndexOf('[', StringComparison.Ordinal);
        ReadOnlySpan<char> name = bracket < 0 ? step : step.AsSpan(0, bracket);
        return name.Length is > 0 and <= LongestName && name.IndexOfAnyExcept(NameCharacters) < 0 ? step : "?";
    }));
}
