using System;
using System.Collections.Generic;
using System.Globalization;
using System.IO;
using System.Linq;
using TriggerPoint.Rules.Comparison;

// dotnet run -c Release --project benchmarks/TriggerPoint.Rules.Comparison -- [section...] [--size quick|normal|full|<n>MB|<n>GB] [--write FILE]
if (args is [Alone.Option, var scrubbed])
{
    return Alone.Run(scrubbed);
}

var files = new FilesSection();
ISection[] all = [new SelectionSection(), files];

string? file = null;
Size size = Size.Normal;
var names = new List<string>();
for (int i = 0; i < args.Length; i++)
{
    switch (args[i])
    {
        case "--write" when i + 1 < args.Length:
            file = args[++i];
            break;
        case "--size" when i + 1 < args.Length && Enum.TryParse(args[i + 1], ignoreCase: true, out size):
            i++;
            break;
        case "--size" when i + 1 < args.Length && TryLength(args[i + 1], out long length):
            files.Bytes = length;
            i++;
            break;
        case var name when all.Any(section => section.Name == name):
            names.Add(name);
            break;
        default:
            Console.Error.WriteLine($"Not understood: {args[i]}. Sections: {string.Join(", ", all.Select(section => section.Name))}. Options: --size quick|normal|full or the length of the file as 500MB or 1GB, --write FILE.");
            return 2;
    }
}

string page = file is not null && File.Exists(file) ? File.ReadAllText(file) : string.Empty;
foreach (ISection section in all.Where(section => names.Count == 0 || names.Contains(section.Name)))
{
    string text = section.Measure(size, Console.Error);
    Console.WriteLine(text);
    page = Page.With(page, section.Name, text, [.. all.Select(each => each.Name)]);
}

if (file is not null)
{
    File.WriteAllText(file, page);
}

return 0;

static bool TryLength(string text, out long bytes)
{
    long unit = text.EndsWith("GB", StringComparison.OrdinalIgnoreCase) ? 1_000_000_000 : text.EndsWith("MB", StringComparison.OrdinalIgnoreCase) ? 1_000_000 : 0;
    bool isLength = int.TryParse(text.AsSpan(0, Math.Max(0, text.Length - 2)), NumberStyles.None, CultureInfo.InvariantCulture, out int units) && units * unit > 0;
    bytes = units * unit;
    return isLength;
}
