namespace TriggerPoint.Rules;

/// <summary>
/// Whether a modifier bypasses an NCCI code pair (TPI-304). The values are the library's own: CMS writes 9, 0 and 1.
/// The default value is <see cref="NotApplicable"/>.
/// </summary>
public enum NcciModifierIndicator : byte
{
    /// <summary>CMS 9: the pair was withdrawn from the day it began and was never in force. The default value.</summary>
    NotApplicable = 0,

    /// <summary>CMS 0: no modifier bypasses the pair.</summary>
    NotAllowed = 1,

    /// <summary>CMS 1: a modifier that fits the record bypasses the pair.</summary>
    Allowed = 2,
}
