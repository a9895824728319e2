namespace TriggerPoint.Rules;

/// <summary>Look-ups in the generated table of add-on codes and their primaries, in the order of both.</summary>
internal static class AddOnRows
{
    // CCCCC in the place of a primary: the contractor decides.
    private static readonly ProcedureCode ContractorDecides = ProcedureCode.Parse("CCCCC");

    public static bool IsAddOn(ProcedureCode code) => new PackedColumn(AddOnTable.AddOns).Find(code.Packed) >= 0;

    public static bool IsAcceptedPrimary(ProcedureCode addOn, ProcedureCode primary)
    {
        var addOns = new PackedColumn(AddOnTable.AddOns);
        var primaries = new PackedColumn(AddOnTable.Primaries);
        for (int row = addOns.LowerBound(addOn.Packed); row < addOns.Count && addOns[row] == addOn.Packed; row++)
        {
            if (primaries[row] == primary.Packed || primaries[row] == ContractorDecides.Packed)
            {
                return true;
            }
        }

        return false;
    }
}
