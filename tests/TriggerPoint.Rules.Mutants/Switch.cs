using System;
using System.Collections.Generic;
using System.Linq;
using System.Reflection;

namespace TriggerPoint.Rules.Mutants;

/// <summary>The control that Stryker put into the mutated library: which mutant is on, and which ones were met.</summary>
internal sealed class Switch
{
    private readonly FieldInfo _active;
    private readonly FieldInfo _capture;
    private readonly Func<IList<int>[]> _met;

    public Switch(Assembly mutated)
    {
        Type control = mutated.GetTypes().SingleOrDefault(type => type.Name == "MutantControl") ?? throw new InvalidOperationException("There are no mutants in the library.");
        _active = control.GetField("ActiveMutant")!;
        _capture = control.GetField("CaptureCoverage")!;
        _met = control.GetMethod("GetCoverageData")!.CreateDelegate<Func<IList<int>[]>>();
    }

    public void On(int mutant) => _active.SetValue(null, mutant);

    public void Off() => _active.SetValue(null, -1);

    /// <summary>The mutants that an action meets, all being off.</summary>
    public int[] Met(Action action)
    {
        _met();
        _capture.SetValue(null, true);
        action();
        _capture.SetValue(null, false);
        return [.. _met()[0]];
    }
}
