using System;
using System.Collections.Generic;
using System.Diagnostics.CodeAnalysis;
using System.Linq;

namespace TriggerPoint.Rules.Testing;

/// <summary>What a selector under test said of a session: codes, none, or an exception, which is an answer too and a wrong one.</summary>
internal sealed class Answer
{
    private static readonly ProcedureCode[] InjectionCodes = { ProcedureCode.Injection1To2Muscles, ProcedureCode.Injection3OrMoreMuscles };
    private static readonly ProcedureCode[] NeedlingCodes = { ProcedureCode.Needling1To2Muscles, ProcedureCode.Needling3OrMoreMuscles };

    private readonly ProcedureCode[] codes;
    private readonly Exception? thrown;

    private Answer(ProcedureCode[] codes, Exception? thrown)
    {
        this.codes = codes;
        this.thrown = thrown;
    }

    public bool IsException => thrown is not null;

    public IReadOnlyList<ProcedureCode> Codes => codes;

    /// <summary>
    /// The one code that a selection stands on: the highest for injections, or else for needling. Selectors that give several codes are judged by
    /// it, except by the law that there is one.
    /// </summary>
    public ProcedureCode Main => Highest(InjectionCodes) is { IsNone: false } injection ? injection : Highest(NeedlingCodes);

    /// <summary>0 for no code, 1 for one or two muscles, 2 for three or more.</summary>
    public int Rank => Math.Max(Array.IndexOf(InjectionCodes, Main), Array.IndexOf(NeedlingCodes, Main)) + 1;

    /// <summary>Asks a selector.</summary>
    [SuppressMessage("Design", "CA1031:Do not catch general exception types", Justification = "Whatever the selector throws is its answer.")]
    public static Answer Of(InjectionSession session, Func<InjectionSession, IEnumerable<ProcedureCode>> selector)
    {
        try
        {
            return new(selector(session).Where(code => !code.IsNone).OrderBy(code => code).ToArray(), null);
        }
        catch (Exception exception)
        {
            return new(Array.Empty<ProcedureCode>(), exception);
        }
    }

    public bool Is(ProcedureCode expected) => !IsException && Main == expected;

    public bool IsOneOfTheFourOrNone() => !IsException
        && codes.All(code => InjectionCodes.Contains(code) || NeedlingCodes.Contains(code))
        && codes.Count(InjectionCodes.Contains) <= 1
        && codes.Count(NeedlingCodes.Contains) <= 1;

    public override string ToString() => thrown is null ? InWords(codes) : $"threw {thrown.GetType().Name}: {thrown.Message}";

    public static string InWords(params ProcedureCode[] codes) => codes.Length == 0 || codes[0].IsNone ? "no code" : string.Join(" and ", codes);

    private ProcedureCode Highest(ProcedureCode[] family) => family.LastOrDefault(code => Array.IndexOf(codes, code) >= 0);
}
