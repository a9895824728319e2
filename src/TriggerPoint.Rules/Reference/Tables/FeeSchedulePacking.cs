namespace TriggerPoint.Rules;

/// <summary>Where each indicator stands in a packed row of the fee schedule; the generator and the reader share it. The status letter stands on top.</summary>
internal static class FeeSchedulePacking
{
    public const uint Team = 1;
    public const uint CoSurgeon = 10;
    public const uint Assistant = 100;
    public const uint Bilateral = 1_000;
    public const uint MultipleProcedure = 10_000;
    public const uint ProfessionalTechnical = 100_000;
    public const uint GlobalDays = 1_000_000;
    public const uint Periods = 8;
    public const uint Status = GlobalDays * Periods;
}
