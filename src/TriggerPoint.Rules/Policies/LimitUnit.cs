namespace TriggerPoint.Rules;

/// <summary>What a frequency limit counts.</summary>
/// <remarks>The default value is <see cref="Session"/>. An undeclared value counts as the default everywhere.</remarks>
public enum LimitUnit : byte
{
    /// <summary>Sessions: dates on which 20552 or 20553 is billed, several entries of one date being one.</summary>
    Session = 0,

    /// <summary>Injections, as far as the record gives their number; limits on trigger points are counted by them, since records count nothing else.</summary>
    Injection = 1,

    /// <summary>Injections of a session in which a steroid was injected.</summary>
    SteroidInjection = 2,
}
