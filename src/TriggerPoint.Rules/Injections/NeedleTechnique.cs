namespace TriggerPoint.Rules;

/// <summary>What was done with the needle.</summary>
/// <remarks>The default value is <see cref="Injection"/>. A value that is not declared here is treated as the default everywhere.</remarks>
public enum NeedleTechnique : byte
{
    /// <summary>Something was injected: 20552 or 20553 (TPI-101).</summary>
    Injection = 0,

    /// <summary>The needle was inserted without an injectate: 20560 or 20561 (TPI-106).</summary>
    DryNeedling = 1,
}
