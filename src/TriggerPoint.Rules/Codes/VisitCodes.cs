namespace TriggerPoint.Rules;

/// <summary>Visits: the evaluation and management services that 24, 25 and 57 are for (TPI-307).</summary>
internal static class VisitCodes
{
    private static readonly CodeRange EvaluationAndManagement = new("99201", "99499");
    private static readonly CodeRange Eye = new("92002", "92014");
    private static readonly CodeRange NewOfficePatient = new("99202", "99205");
    private static readonly CodeRange Emergency = new("99281", "99285");
    private static readonly ProcedureCode HospitalClinic = ProcedureCode.Parse("G0463");

    public static bool Includes(ProcedureCode code) => EvaluationAndManagement.Contains(code) || Eye.Contains(code) || code == HospitalClinic;

    /// <summary>Whether a visit is one that NCCI does not pair with the injection, though payers expect 25 on it.</summary>
    public static bool IsNewPatientOrEmergency(ProcedureCode code) => NewOfficePatient.Contains(code) || Emergency.Contains(code);
}
