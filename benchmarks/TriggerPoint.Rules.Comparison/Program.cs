using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using TriggerPoint.Rules.Comparison;

// dotnet run -c Release --project benchmarks/TriggerPoint.Rules.Comparison -- [section...] [--size quick|normal|full] [--write FILE]
ISection[] all = [new SelectionSection()];

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
        case var name when all.Any(section => section.Name == name):
            names.Add(name);
            break;
        default:
            Console.Error.WriteLine($"Not understood: {args[i]}. Sections: {string.Join(", ", all.Select(section => section.Name))}. Options: --size quick|normal|full, --write FILE.");
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
