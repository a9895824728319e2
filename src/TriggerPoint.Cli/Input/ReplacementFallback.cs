using System.Text;

namespace TriggerPoint.Cli;

/// <summary>Replaces bytes that are no UTF-8, and keeps count.</summary>
internal sealed class ReplacementFallback : DecoderFallback
{
    /// <summary>How often something was replaced so far.</summary>
    public long Count { get; internal set; }

    /// <inheritdoc/>
    public override int MaxCharCount => 1;

    /// <inheritdoc/>
    public override DecoderFallbackBuffer CreateFallbackBuffer() => new ReplacementFallbackBuffer(this);
}
