namespace TriggerPoint.Rules;

/// <summary>The diagnoses that a line is for: those it points to or, where it points to none, all of the claim's.</summary>
internal readonly struct LineDiagnoses
{
    private readonly DiagnosisCode[] all;
    private readonly int[] pointers;

    public LineDiagnoses(Claim claim, ServiceLine line)
    {
        all = claim.DiagnosisArray;
        pointers = line.PointerArray;
    }

    public int Count => pointers.Length == 0 ? all.Length : pointers.Length;

    /// <summary>One of them; none where a pointer leads nowhere, or a diagnosis could not be read.</summary>
    public DiagnosisCode this[int index] => pointers.Length == 0 ? all[index]
        : pointers[index] >= 1 && pointers[index] <= all.Length ? all[pointers[index] - 1]
        : DiagnosisCode.None;
}
