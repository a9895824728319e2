using System;
using System.Collections.Generic;

namespace TriggerPoint.Rules;

/// <summary>How many injections a session had, as far as its record says: at least, and at most.</summary>
internal readonly struct InjectionNumber
{
    private InjectionNumber(long least, long atMost)
    {
        Least = (int)Math.Min(least, int.MaxValue);
        AtMost = (int)Math.Min(atMost, int.MaxValue);
    }

    public static InjectionNumber NotKnown => new(0, int.MaxValue);

    public int Least { get; }

    public int AtMost { get; }

    /// <summary>The same number when it is open whether the injections count at all.</summary>
    public InjectionNumber Doubtful => new(0, AtMost);

    public static InjectionNumber operator +(InjectionNumber one, InjectionNumber other) =>
        new((long)one.Least + other.Least, (long)one.AtMost + other.AtMost);

    /// <summary>The number that the record gives for the session, or else the sum of those that it gives for each muscle.</summary>
    public static InjectionNumber Of(InjectionSession session)
    {
        if (session.RecordedInjections > 0)
        {
            return new InjectionNumber(session.RecordedInjections, session.RecordedInjections);
        }

        long sum = 0;
        bool isKnown = session.Injections.Count > 0;
        IReadOnlyList<Injection> injections = session.Injections;
        for (int i = 0; i < injections.Count; i++)
        {
            if (injections[i].Technique == NeedleTechnique.Injection)
            {
                sum += injections[i].NeedlePasses > 0 ? injections[i].NeedlePasses : injections[i].Mention.Proves ? 1 : 0;
                isKnown &= injections[i].NeedlePasses > 0;
            }
        }

        return new InjectionNumber(sum, isKnown ? sum : int.MaxValue);
    }
}
