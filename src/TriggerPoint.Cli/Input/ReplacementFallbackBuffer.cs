using System.Text;

namespace TriggerPoint.Cli;

/// <summary>Hands one replacement character to the decoder for each stretch of bytes that is no UTF-8.</summary>
internal sealed class ReplacementFallbackBuffer : DecoderFallbackBuffer
{
    private const char Replacement = '\uFFFD';

    private readonly ReplacementFallback owner;
    private int remaining;

    public ReplacementFallbackBuffer(ReplacementFallback owner) => this.owner = owner;

    /// <inheritdoc/>
    public override int Remaining => remaining;

    /// <inheritdoc/>
    public override bool Fallback(byte[] bytesUnknown, int index)
    {
        owner.Count++;
        remaining = 1;
        return true;
    }

    /// <inheritdoc/>
    public override char GetNextChar()
    {
        if (remaining == 0)
        {
            return '\0';
        }

        remaining--;
        return Replacement;
    }

    /// <inheritdoc/>
    public override bool MovePrevious() => false;

    /// <inheritdoc/>
    public override void Reset() => remaining = 0;
}
