using System.Linq;
using System.Text;
using System.Text.Json;

namespace TriggerPoint.Rules.Json;

/// <summary>The fields that an object of the contract may have, in the order of the enumeration that stands for them.</summary>
internal sealed class FieldNames
{
    private const int NearEnough = 2;

    private readonly string[] names;
    private readonly byte[][] bytes;

    public FieldNames(params string[] names)
    {
        this.names = names;
        bytes = [.. names.Select(Encoding.UTF8.GetBytes)];
    }

    public string this[int field] => names[field];

    /// <summary>Which field the name at hand is; negative for none.</summary>
    public int Find(ref Utf8JsonReader json)
    {
        if (json.ValueIsEscaped)
        {
            return FieldReader.TryText(ref json, out string name) ? System.Array.IndexOf(names, name) : -1;
        }

        for (int field = 0; field < bytes.Length; field++)
        {
            if (json.ValueTextEquals(bytes[field]))
            {
                return field;
            }
        }

        return -1;
    }

    /// <summary>Whether a name is that of a field.</summary>
    public bool Has(string name) => System.Array.IndexOf(names, name) >= 0;

    /// <summary>The field that was meant, when one is near to a name; otherwise null.</summary>
    public string? Nearest(string name)
    {
        var near = names.Select(known => (Name: known, Distance: EditDistance.Between(name.ToLowerInvariant(), known.ToLowerInvariant(), NearEnough)));
        (string nearest, int distance) = near.MinBy(candidate => candidate.Distance);
        return distance <= NearEnough && distance < nearest.Length ? nearest : null;
    }
}
