using System;
using FsCheck.Xunit;
using TriggerPoint.Rules.Tests;

[assembly: SeededProperties]

namespace TriggerPoint.Rules.Tests;

/// <summary>The seed of <see cref="Seeds"/> for every property of the project.</summary>
[AttributeUsage(AttributeTargets.Assembly)]
internal sealed class SeededPropertiesAttribute : PropertiesAttribute
{
    public SeededPropertiesAttribute() => Replay = Seeds.OfProperties;
}
