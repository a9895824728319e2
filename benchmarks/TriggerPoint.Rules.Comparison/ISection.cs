using System.IO;

namespace TriggerPoint.Rules.Comparison;

/// <summary>One part of the page: a contest on one kind of input.</summary>
internal interface ISection
{
    /// <summary>The word for it on the command line, and in the page's marks.</summary>
    string Name { get; }

    /// <summary>Checks that all contestants give the same answers, measures them, and writes the part in Markdown, from its heading on.</summary>
    /// <param name="size">How much to measure.</param>
    /// <param name="progress">Where to say what is under way.</param>
    string Measure(Size size, TextWriter progress);
}

/// <summary>How much is measured.</summary>
internal enum Size
{
    /// <summary>Some minutes; the sizes of the published page.</summary>
    Normal,

    /// <summary>Seconds, to see that everything runs.</summary>
    Quick,

    /// <summary>With the largest input of the scaling table.</summary>
    Full,
}
