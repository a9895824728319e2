using System;

namespace TriggerPoint.Rules;

/// <summary>
/// A five-character procedure code: CPT (<c>20552</c>) or HCPCS Level II (<c>J3301</c>).
/// </summary>
/// <remarks>
/// The default value is <see cref="None"/>: no code. It prints as the empty text and equals no real code.
/// Equality and order are those of the five characters. Only the shape is checked, not whether the code exists.
/// Instances are immutable and safe for use by any number of threads.
/// </remarks>
public readonly partial struct ProcedureCode : IEquatable<ProcedureCode>, IComparable<ProcedureCode>
#if NET
    , ISpanParsable<ProcedureCode>, ISpanFormattable
#endif
{
    private const int Length = 5;

    // Base 36 plus one, so that all-zero bits mean "no code". The four codes below are literals: they are compared for every line of every claim.
    private readonly uint packed;

    private ProcedureCode(uint packed) => this.packed = packed;

    /// <summary>No code: the default value.</summary>
    public static ProcedureCode None => default;

    /// <summary>CPT 20552: trigger points injected in one or two muscles (TPI-101).</summary>
    public static ProcedureCode Injection1To2Muscles => new(3365895);

    /// <summary>CPT 20553: trigger points injected in three or more muscles (TPI-101).</summary>
    public static ProcedureCode Injection3OrMoreMuscles => new(3365896);

    /// <summary>CPT 20560: needles inserted without injection in one or two muscles (TPI-106).</summary>
    public static ProcedureCode Needling1To2Muscles => new(3365929);

    /// <summary>CPT 20561: needles inserted without injection in three or more muscles (TPI-106).</summary>
    public static ProcedureCode Needling3OrMoreMuscles => new(3365930);

    /// <summary>Whether this is the default value, which stands for "no code".</summary>
    public bool IsNone => packed == 0;

    /// <summary>The code that a column of answers names in one byte.</summary>
    /// <param name="code">The byte.</param>
    /// <returns>The code; <see cref="None"/> for <see cref="TriggerPointCode.None"/> and for a value that is not declared.</returns>
    public static ProcedureCode Of(TriggerPointCode code) => code switch
    {
        TriggerPointCode.Injection1To2Muscles => Injection1To2Muscles,
        TriggerPointCode.Injection3OrMoreMuscles => Injection3OrMoreMuscles,
        TriggerPointCode.Needling1To2Muscles => Needling1To2Muscles,
        TriggerPointCode.Needling3OrMoreMuscles => Needling3OrMoreMuscles,
        _ => None,
    };

    /// <summary>Reads a code of five letters or digits; lower case is accepted.</summary>
    /// <param name="s">The text, without surrounding space.</param>
    /// <returns>The code.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="s"/> is null.</exception>
    /// <exception cref="FormatException"><paramref name="s"/> is not five ASCII letters or digits.</exception>
    public static ProcedureCode Parse(string s) =>
        TryParse(s ?? throw new ArgumentNullException(nameof(s)), out ProcedureCode code)
            ? code
            : throw Failures.Format("A procedure code is five letters or digits, such as 20552 or J3301", s);

    /// <summary>Reads a code of five letters or digits, if the text is one.</summary>
    /// <param name="s">The text, or null.</param>
    /// <param name="result">The code, or <see cref="None"/>.</param>
    /// <returns>Whether the text is a code.</returns>
    public static bool TryParse(string? s, out ProcedureCode result)
    {
        bool read = Base36.TryPack(s, Length, out ulong value);
        result = read ? new ProcedureCode((uint)value + 1) : default;
        return read;
    }

    /// <summary>The five characters in upper case, or the empty text for <see cref="None"/>.</summary>
    /// <returns>The code as text; <see cref="Parse(string)"/> reads it back.</returns>
    public override string ToString() => IsNone ? string.Empty : Base36.Unpack(packed - 1, Length);

    /// <inheritdoc/>
    public bool Equals(ProcedureCode other) => packed == other.packed;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is ProcedureCode other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => packed.GetHashCode();

    /// <inheritdoc/>
    public int CompareTo(ProcedureCode other) => packed.CompareTo(other.packed);

    /// <summary>Whether two codes are the same.</summary>
    /// <param name="left">One code.</param>
    /// <param name="right">The other code.</param>
    /// <returns>True when they are the same.</returns>
    public static bool operator ==(ProcedureCode left, ProcedureCode right) => left.Equals(right);

    /// <summary>Whether two codes differ.</summary>
    /// <param name="left">One code.</param>
    /// <param name="right">The other code.</param>
    /// <returns>True when they differ.</returns>
    public static bool operator !=(ProcedureCode left, ProcedureCode right) => !left.Equals(right);
}
