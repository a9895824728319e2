using System;
using System.Runtime.CompilerServices;

namespace TriggerPoint.Rules.X12;

/// <summary>A service line while its segments are read.</summary>
internal struct LineDraft
{
    public const int MostModifiers = 4;
    public const int MostPointers = 4;

    public SourceLocation Location;
    public SegmentKind Kind;
    public ProcedureCode Code;
    public ServiceDate First;
    public ServiceDate Last;
    public decimal? Units;
    public PlaceOfService Place;
    public string? Provider;
    public string? Description;
    public string? Note;
    public string? Drug;
    public int ModifierCount;
    public int PointerCount;
    private ModifierList modifiers;
    private PointerList pointers;

    public void Add(Modifier modifier) => modifiers[ModifierCount++] = modifier;

    public void Add(int pointer) => pointers[PointerCount++] = pointer;

    /// <summary>What SV101-7, NTE, and LIN with CTP say, one behind the other.</summary>
    private readonly string Words => Joined(Joined(Description, Note), Drug) ?? string.Empty;

    public readonly ServiceLine ToLine(string provider) => ServiceLine.Create(
        Code, First, Last, ((ReadOnlySpan<Modifier>)modifiers)[..ModifierCount], Units, ((ReadOnlySpan<int>)pointers)[..PointerCount], Place, provider, Words, Location);

    private static string? Joined(string? first, string? second) => first is null ? second : second is null ? first : $"{first}; {second}";

    [InlineArray(MostModifiers)]
    private struct ModifierList
    {
        private Modifier first;
    }

    [InlineArray(MostPointers)]
    private struct PointerList
    {
        private int first;
    }
}
