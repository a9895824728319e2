using System.Linq;

namespace TriggerPoint.Rules.X12;

/// <summary>Reads the note of a line that bills a trigger point code as what the record says of that line.</summary>
/// <remarks>A claim form names no muscles (TPI-805), but billers write them into the note. A note that names none says nothing about the record.</remarks>
internal static class LineNotes
{
    /// <summary>The session that a note documents; null when it names no muscle.</summary>
    public static DocumentedSession? Read(string note, ProcedureCode code, ServiceDate date)
    {
        InjectionSession session = InjectionSession.Parse(note);
        if (!session.Injections.Any(injection => injection.Mention.Proves || injection.Mention.IsSacroiliacJoint))
        {
            return null;
        }

        // What the note leaves open is what the line bills: the note is about that line.
        bool isNeedling = code == ProcedureCode.Needling1To2Muscles || code == ProcedureCode.Needling3OrMoreMuscles;
        return DocumentedSession.Create(date).WithMuscles(isNeedling ? session.WithTechnique(NeedleTechnique.DryNeedling) : session);
    }
}
