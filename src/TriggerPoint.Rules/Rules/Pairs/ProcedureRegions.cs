namespace TriggerPoint.Rules;

/// <summary>
/// The clinical regions in which a procedure of one place may lie: its joint, nerve or muscle, and what lies over it. A table of this project's own, from
/// the anatomy of what the codes stand for; none for procedures that may be anywhere.
/// </summary>
internal static class ProcedureRegions
{
    private const ClinicalRegions Neck = ClinicalRegions.NeckAndUpperBack;
    private const ClinicalRegions Shoulder = ClinicalRegions.ShoulderGirdle;
    private const ClinicalRegions Arm = ClinicalRegions.ArmAndHand;
    private const ClinicalRegions LowBack = ClinicalRegions.LowBack;
    private const ClinicalRegions Pelvis = ClinicalRegions.PelvisAndHip;
    private const ClinicalRegions Thigh = ClinicalRegions.Thigh;
    private const ClinicalRegions Leg = ClinicalRegions.LegAndFoot;
    private const ClinicalRegions Head = ClinicalRegions.HeadAndJaw;

    private static readonly ProcedureCode SacroiliacJoint = ProcedureCode.Parse("G0259");
    private static readonly ProcedureCode SacroiliacJointInjected = ProcedureCode.Parse("G0260");
    private static readonly ModifierSet Fingers = ModifierSet.Of("FA F1 F2 F3 F4 F5 F6 F7 F8 F9");
    private static readonly ModifierSet Toes = ModifierSet.Of("TA T1 T2 T3 T4 T5 T6 T7 T8 T9");

    /// <summary>The regions of a line; a finger or a toe among its modifiers says more than the code.</summary>
    public static ClinicalRegions Of(ServiceLine line) =>
        Fingers.Meets(line) ? Arm
        : Toes.Meets(line) ? Leg
        : line.Code == SacroiliacJoint || line.Code == SacroiliacJointInjected ? LowBack | Pelvis
        : Of(line.Code.Number);

    private static ClinicalRegions Of(int code) => code switch
    {
        // Joints by size: small, intermediate, large.
        20600 or 20604 => Arm | Leg,
        20605 or 20606 => Head | Shoulder | Arm | Leg,
        20610 or 20611 => Shoulder | Pelvis | Thigh | Leg,
        27096 => LowBack | Pelvis,
        20526 or 20527 => Arm,

        // Nerves of the head and neck, of the arm, of the trunk and of the leg.
        64400 or 64505 => Head,
        64405 => Head | Neck,
        64408 or 64510 => Neck,
        64415 or 64416 => Neck | Shoulder,
        64417 => Shoulder | Arm,
        64418 => Shoulder,
        64420 or 64421 or (>= 64461 and <= 64463) => ClinicalRegions.Chest | Neck,
        64425 => ClinicalRegions.Abdomen | Pelvis,
        (>= 64486 and <= 64489) or 64530 => ClinicalRegions.Abdomen,
        64430 or 64435 or 64517 => Pelvis,
        64445 or 64446 => Pelvis | Thigh,
        64447 or 64448 => Pelvis | Thigh,
        64454 or 64624 => Thigh | Leg,
        64455 => Leg,

        // The spine and the sacroiliac joint.
        64479 or 64480 or (>= 64490 and <= 64492) or 64633 or 64634 => Neck,
        64449 or 64483 or 64484 or (>= 64493 and <= 64495) or 64635 or 64636 => LowBack,
        64520 => Neck | LowBack,
        64451 or 64625 => LowBack | Pelvis,

        // Chemodenervation.
        64612 => Head,
        64615 => Head | Neck,
        64616 => Neck,
        _ => ClinicalRegions.None,
    };
}
