namespace TriggerPoint.Rules.DocTests;

/// <summary>A fenced block of a document.</summary>
/// <param name="Document">The document, relative to the root.</param>
/// <param name="Line">The line of the opening fence, from 1.</param>
/// <param name="Language">The first word behind the fence.</param>
/// <param name="Text">What stands between the fences.</param>
/// <param name="Prints">What the document says that the block prints; null when it says nothing.</param>
public sealed record Block(string Document, int Line, string Language, string Text, string? Prints)
{
    /// <summary>Where the block is, as an editor understands it.</summary>
    public override string ToString() => $"{Document}:{Line}";
}
