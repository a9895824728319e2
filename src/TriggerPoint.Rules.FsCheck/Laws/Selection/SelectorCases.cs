using System;
using System.Collections.Generic;
using System.Linq;

namespace TriggerPoint.Rules.Testing;

/// <summary>The cases of each of the selector laws.</summary>
internal sealed partial class SelectorCases : SessionCases
{
    public SelectorCases(Func<InjectionSession, IEnumerable<ProcedureCode>> selector, CountingConvention convention)
        : base(selector, convention)
    {
    }

    /// <summary>The laws, those on the line between the codes first, the one that holds all of it last.</summary>
    public IEnumerable<Law> All() => Counts().Concat(Repeats()).Concat(Sides()).Concat(Names()).Concat(Techniques()).Concat(Answers());
}
