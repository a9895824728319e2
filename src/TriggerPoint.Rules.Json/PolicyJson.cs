using System;
using System.Buffers;
using System.Collections.Generic;
using System.Text;
using System.Text.Json;

namespace TriggerPoint.Rules.Json;

/// <summary>Payer policies as JSON; see <c>docs/guide/policies.md</c> for the fields, and <c>docs/schemas/policy.schema.json</c> for the schema.</summary>
/// <remarks>Safe for use by any number of threads.</remarks>
public static class PolicyJson
{
    private static readonly JsonDocumentOptions Lenient = new() { AllowTrailingCommas = true, CommentHandling = JsonCommentHandling.Skip };
    private static readonly JsonWriterOptions Indented = new() { Encoder = JsonText.Options.Encoder, Indented = true, NewLine = "\n" };

    /// <summary>Reads policies.</summary>
    /// <param name="json">One policy, a list of policies, or an object with a list of <c>policies</c>. Comments and trailing commas are passed over.</param>
    /// <param name="problems">
    /// What was not understood, policy by policy; empty when all was. A policy without an id or with days that cannot be read is left out; of every other
    /// what cannot be read is left out, and a limit of which the number or the window cannot be read is kept as one that is not known.
    /// </param>
    /// <returns>The policies that could be read, in the order of the text.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="json"/> is null.</exception>
    public static IReadOnlyList<PayerPolicy> Parse(string json, out IReadOnlyList<PolicyProblem> problems)
    {
        ArgumentNullException.ThrowIfNull(json);
        var found = new List<PolicyProblem>();
        problems = found.AsReadOnly();
        try
        {
            using JsonDocument document = JsonDocument.Parse(json, Lenient);
            return PolicyParser.Read(document.RootElement, found).AsReadOnly();
        }
        catch (JsonException wrong)
        {
            string place = FormattableString.Invariant($"no JSON from line {wrong.LineNumber + 1}, byte {wrong.BytePositionInLine + 1} on");
            found.Add(new PolicyProblem(string.Empty, place, "a policy or a list of policies, as JSON"));
            return Array.Empty<PayerPolicy>();
        }
    }

    /// <summary>Writes policies as an object with a list of <c>policies</c>, which <see cref="Parse"/> reads back as they are.</summary>
    /// <param name="policies">The policies.</param>
    /// <returns>The JSON, indented.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="policies"/> or a policy is null.</exception>
    public static string Write(IEnumerable<PayerPolicy> policies)
    {
        ArgumentNullException.ThrowIfNull(policies);
        return Written(json =>
        {
            json.WriteStartObject();
            json.WriteStartArray(PolicyFields.Policies);
            foreach (PayerPolicy policy in policies)
            {
                PolicyWriter.Write(json, policy ?? throw new ArgumentNullException(nameof(policies), "A policy is null."));
            }

            json.WriteEndArray();
            json.WriteEndObject();
        });
    }

    /// <summary>Writes a policy as an object, which <see cref="Parse"/> reads back as it is.</summary>
    /// <param name="policy">The policy.</param>
    /// <returns>The JSON, indented.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="policy"/> is null.</exception>
    public static string Write(PayerPolicy policy)
    {
        ArgumentNullException.ThrowIfNull(policy);
        return Written(json => PolicyWriter.Write(json, policy));
    }

    private static string Written(Action<Utf8JsonWriter> write)
    {
        var buffer = new ArrayBufferWriter<byte>();
        using (var json = new Utf8JsonWriter(buffer, Indented))
        {
            write(json);
        }

        return Encoding.UTF8.GetString(buffer.WrittenSpan) + "\n";
    }
}
