using System.Linq;

namespace TriggerPoint.Rules.DocTests;

/// <summary>Compares what was printed with what a document shows.</summary>
internal static class Printed
{
    /// <summary>One form of line ends, no blanks at ends of lines and of the text: what a reader cannot see does not count.</summary>
    public static string Normal(string text) =>
        string.Join('\n', text.ReplaceLineEndings("\n").Split('\n').Select(line => line.TrimEnd())).Trim('\n');
}
