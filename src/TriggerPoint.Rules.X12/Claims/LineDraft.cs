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
    public int ModifierCount;
    public int PointerCount;
    private ModifierList modifiers;
    private PointerList pointers;

    public void Add(Modifier modifier) => modifiers[ModifierCount++] = modifier;

    public void Add(int pointer) => pointers[PointerCount++] = pointer;

    /// <summary>What SV101-7 and NTE say, one behind the other.</summary>
    public readonly string Words => Description is null ? Note ?? string.Empty : Note is null ? Description : $"{Description}; {Note}";

    public readonly ServiceLine ToLine(string provider) => ServiceLine.Create(
        Code, First, Last, ((ReadOnlySpan<Modifier>)modifiers)[..ModifierCount], Units, ((ReadOnlySpan<int>)pointers)[..PointerCount], Place, provider, Words, Location);

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
