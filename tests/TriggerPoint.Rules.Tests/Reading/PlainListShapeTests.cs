using System.Linq;
using Xunit;

namespace TriggerPoint.Rules.Tests;

/// <summary>What is a plain list, and what is not: apart from the tests of how it is read, which take long to begin.</summary>
public sealed class PlainListShapeTests
{
    [Theory]
    [InlineData("R upper trap x6; R levator scapulae x3", true)]
    [InlineData("right trapezius, levator scapulae, left deltoid.", true)]
    [InlineData("L trapezius", true)]
    [InlineData("R trapezius & levator scapulae + L deltoid", true)]
    [InlineData("L multifidus; R multifidus", true)]
    [InlineData("L multifidus", false)]
    [InlineData("R trapezius x0", false)]
    [InlineData("R trapezius and L trapezius", false)]
    [InlineData("R trapezius,", false)]
    [InlineData("R LS; R trapezius", false)]
    [InlineData("trapezius R", false)]
    [InlineData("", false)]
    [InlineData("R trapezius x 2", true)]
    [InlineData("R trapezius 12", false)]
    [InlineData("R trapezius x2b", false)]
    [InlineData("R trapezius y2", false)]
    [InlineData("R trapezius x100", false)]
    [InlineData("bilateral orbicularis oris", true)]
    [InlineData("bilateral trapezius", true)]
    [InlineData("both trapezius", false)]
    [InlineData("R multifidus; R soleus; L multifidus", true)]
    [InlineData("L multifidus; L soleus; L longissimus", false)]
    public void A_list_is_plain_when_nothing_leans_on_anything(string text, bool isPlain) => Assert.Equal(isPlain, PlainList.Read(text) is not null);

    [Fact]
    public void A_list_is_plain_as_far_as_a_note_is_usual()
    {
        Assert.NotNull(PlainList.Read("R trapezius".PadRight(256)));
        Assert.Null(PlainList.Read("R trapezius".PadRight(257)));
    }
}
