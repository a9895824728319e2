using TriggerPoint.Rules.Tests;
using Xunit;

namespace TriggerPoint.Rules.Json.Tests;

/// <summary>The public types of the package keep the conventions of the whole library.</summary>
public sealed class PublicTypeTests
{
    [Fact]
    public void They_are_closed_cannot_be_changed_have_legal_defaults_and_say_their_thread_safety() =>
        new PublicTypes(typeof(ClaimJsonReader).Assembly).AssertAll("TriggerPoint.Rules.Json", atLeast: 4);
}
