namespace TriggerPoint.Rules.X12;

/// <summary>The bytes that part elements, components and segments; each interchange says its own.</summary>
/// <remarks>The repetition separator is not among them: no element that is read here repeats.</remarks>
internal readonly record struct Delimiters
{
    // One number, which is handed on in a register: three bytes would go through memory for every segment.
    private readonly uint packed;

    public Delimiters(byte element, byte component, byte segment) => packed = element | ((uint)component << 8) | ((uint)segment << 16);

    public byte Element => unchecked((byte)packed);

    public byte Component => unchecked((byte)(packed >> 8));

    public byte Segment => unchecked((byte)(packed >> 16));

    /// <summary>Whether the three can be told apart.</summary>
    public bool AreDistinct => CanBe(Element) && CanBe(Component) && CanBe(Segment) && Element != Component && Element != Segment && Component != Segment;

    /// <summary>Whether a byte may part anything: no letter, digit or space, and no byte of a UTF-8 sequence.</summary>
    public static bool CanBe(byte value) => value < 0x80 && value != ' ' && !char.IsAsciiLetterOrDigit((char)value);
}
