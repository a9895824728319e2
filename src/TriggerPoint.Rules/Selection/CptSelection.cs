using System;
using System.Collections.Generic;
using System.Diagnostics.CodeAnalysis;

namespace TriggerPoint.Rules;

/// <summary>The code that a session's record supports, the count behind it, and everything about it that needs attention.</summary>
/// <remarks>
/// <para>
/// The default value is the selection from <see cref="InjectionSession.Empty"/>: no code. A selection is a small value: making one allocates
/// nothing for a session whose muscles and sides are all named. Equality is that of the session and the convention, which determine the rest.
/// Immutable and safe for use by any number of threads.
/// </para>
/// </remarks>
public readonly struct CptSelection : IEquatable<CptSelection>
{
    private readonly InjectionSession? session;

    internal CptSelection(InjectionSession session, CountingConvention convention, MuscleCount injected, MuscleCount needled)
    {
        this.session = session;
        Convention = convention;
        InjectedMuscles = injected;
        NeedledMuscles = needled;
    }

    /// <summary>The session that was coded.</summary>
    public InjectionSession Session => session ?? InjectionSession.Empty;

    /// <summary>The convention under which muscles were counted.</summary>
    public CountingConvention Convention { get; }

    /// <summary>The muscles injected.</summary>
    public MuscleCount InjectedMuscles { get; }

    /// <summary>The muscles needled without an injectate, and not injected as well (TPI-110).</summary>
    public MuscleCount NeedledMuscles { get; }

    /// <summary>The main code: that of the injections, or that of the needling when the session has nothing else. None when no code applies.</summary>
    public ProcedureCode Code => IsNeedlingOnly ? NeedlingCode : InjectionCode;

    /// <summary>The count behind <see cref="Code"/>.</summary>
    public MuscleCount Muscles => IsNeedlingOnly ? NeedledMuscles : InjectedMuscles;

    /// <summary>20552, 20553 or none: never both, and one unit whatever was done (TPI-103, TPI-104, TPI-109).</summary>
    public ProcedureCode InjectionCode => CodeFor(NeedleTechnique.Injection, InjectedMuscles.Supported);

    /// <summary>20560, 20561 or none, for the muscles that were needled only.</summary>
    public ProcedureCode NeedlingCode => CodeFor(NeedleTechnique.DryNeedling, NeedledMuscles.Supported);

    /// <summary>The units to report of each code: one, or zero when there is no code (TPI-103).</summary>
    public int Units => Code.IsNone ? 0 : 1;

    /// <summary>Whether everything that the record leaves open gives the same codes.</summary>
    public bool IsSettled =>
        InjectionCode == CodeFor(NeedleTechnique.Injection, InjectedMuscles.Possible)
        && NeedlingCode == CodeFor(NeedleTechnique.DryNeedling, NeedledMuscles.Possible)
        && !(IsSacroiliacJointAlone && !Code.IsNone && Session.Guidance == ImagingGuidance.Unknown);

    /// <summary>The edition of the reference data that was used: the first day it is in force.</summary>
    [SuppressMessage("Performance", "CA1822:Mark members as static", Justification = "Part of the answer; it will depend on the date of service.")]
    public string Edition => TriggerPointCodes.Edition;

    /// <summary>
    /// The facts that the answer rests on, such as <c>TPI-101</c>, in order: those of the code, of the count, and of the findings. Worked out on each read.
    /// </summary>
    public IReadOnlyList<string> Basis => SelectionRules.Basis(this);

    /// <summary>
    /// What needs attention: empty where every convention agrees and all is settled. In the order of the rules, then of the record.
    /// Worked out on each read: keep the list when it is needed twice.
    /// </summary>
    public IReadOnlyList<Finding> Findings => SelectionRules.Check(this);

    /// <summary>Whether the code stands on a sacroiliac joint alone, injected without fluoroscopy or CT (TPI-108).</summary>
    internal bool IsSacroiliacJointAlone => Session.Evidence.HasSacroiliacJoint && InjectedMuscles.Supported == 0 && !IsImagedJoint;

    internal bool IsNeedlingOnly => Session.Evidence.HasNeedling && !Session.Evidence.HasInjections;

    private bool IsImagedJoint => Session.Guidance is ImagingGuidance.Fluoroscopy or ImagingGuidance.Ct;

    /// <summary>The answer in two to five plain sentences: what was counted, what was merged and why, what is open and what would settle it.</summary>
    /// <returns>The account, for an audit file.</returns>
    public string Explain() => Explanation.Of(this);

    /// <inheritdoc/>
    public bool Equals(CptSelection other) => Convention == other.Convention && Session.Equals(other.Session);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is CptSelection other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => unchecked((Session.GetHashCode() * 31) + Convention.GetHashCode());

    /// <summary>The code and the count: <c>20552 [2, 2]</c>.</summary>
    /// <returns>The answer in short.</returns>
    public override string ToString() => $"{(Code.IsNone ? "no code" : Code.ToString())} {Muscles}";

    /// <summary>Whether two selections are the same.</summary>
    /// <param name="left">One selection.</param>
    /// <param name="right">The other selection.</param>
    /// <returns>True when they are the same.</returns>
    public static bool operator ==(CptSelection left, CptSelection right) => left.Equals(right);

    /// <summary>Whether two selections differ.</summary>
    /// <param name="left">One selection.</param>
    /// <param name="right">The other selection.</param>
    /// <returns>True when they differ.</returns>
    public static bool operator !=(CptSelection left, CptSelection right) => !left.Equals(right);

    /// <summary>The code that a count would give in this session.</summary>
    internal ProcedureCode CodeFor(NeedleTechnique technique, int muscles)
    {
        if (!TriggerPointCodes.ExistOn(technique, Session.Date))
        {
            return ProcedureCode.None;
        }

        ProcedureCode code = TriggerPointCodes.For(technique, muscles);
        bool joint = code.IsNone && technique == NeedleTechnique.Injection && Session.Evidence.HasSacroiliacJoint && !IsImagedJoint;
        return joint ? ProcedureCode.Injection1To2Muscles : code;
    }
}
