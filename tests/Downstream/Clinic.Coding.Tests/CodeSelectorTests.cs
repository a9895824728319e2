using TriggerPoint.Rules.Testing;
using Xunit;

namespace Clinic.Coding.Tests;

public sealed class CodeSelectorTests
{
    private static readonly LawSet Laws = Mapping.LawsFor(CodeSelector.Codes);

    public static TheoryData<string> Names => new(Laws.Names);

    [Theory]
    [MemberData(nameof(Names))]
    public void Obeys(string law) => Laws[law].ThrowIfBroken();
}
