using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;

namespace TriggerPoint.Rules.Tests;

/// <summary>
/// A claim with its record and history, written in one line so that a table of cases can be read:
/// <c>20552-59 x1; 64405 @2024-08-02 | dx M79.18 | policy L34211 | muscles right trapezius; left deltoid | drugs Kenalog 40 mg | history none</c>.
/// </summary>
/// <remarks>
/// Lines: code (<c>?</c> for none), modifiers behind hyphens, <c>x2</c> units (one when left out, <c>x?</c> for not given), <c>@date</c>
/// (<c>@?</c> for none, <c>@first..last</c>), <c>&gt;1,2</c> pointers, <c>by N1</c> provider, <c>note "…"</c>.
/// Parts: <c>date</c> (of lines and record; 2024-08-01 when left out), <c>dx</c>, <c>policy</c>, <c>note</c>, <c>pos</c>, <c>outpatient</c>,
/// <c>muscles</c>, <c>needled</c>, <c>drugs</c> (<c>none</c> for nothing injected; <c>wasted 10</c> behind one), <c>guidance</c>, <c>separate yes|no</c>, <c>relief 60/8</c>, <c>injections 4</c>, <c>history</c> (<c>none</c> for known and empty).
/// </remarks>
internal sealed class TestClaim
{
    private TestClaim(Claim claim, ClaimDocumentation documentation, ClaimHistory history)
    {
        Claim = claim;
        Documentation = documentation;
        History = history;
    }

    public Claim Claim { get; }

    public ClaimDocumentation Documentation { get; }

    public ClaimHistory History { get; }

    public static TestClaim Parse(string text)
    {
        string[] parts = text.Split('|', StringSplitOptions.TrimEntries);
        Dictionary<string, string> named = parts.Skip(1).Select(part => part.Split(' ', 2, StringSplitOptions.TrimEntries))
            .ToDictionary(part => part[0], part => part.Length > 1 ? part[1] : string.Empty, StringComparer.Ordinal);
        ServiceDate date = named.Remove("date", out string? day) ? ServiceDate.Parse(day) : new ServiceDate(2024, 8, 1);
        Claim claim = Claim.Create("C1", Items(parts[0], ';').Select(line => Line(line, date)));
        DocumentedSession session = DocumentedSession.Create(date);
        InjectionSession? muscles = null;
        ClaimHistory history = ClaimHistory.Unknown;
        int injections = 0;
        foreach ((string name, string value) in named)
        {
            switch (name)
            {
                case "dx":
                    claim = claim.WithDiagnoses(Items(value, ' ').Select(DiagnosisCode.Parse));
                    break;
                case "policy":
                    claim = claim.WithPolicy(value);
                    break;
                case "note":
                    claim = claim.WithNote(value);
                    break;
                case "pos":
                    claim = claim.WithPlaceOfService(PlaceOfService.Parse(value));
                    break;
                case "outpatient":
                    claim = claim.WithSetting(ClaimSetting.HospitalOutpatient);
                    break;
                case "muscles":
                    muscles = Together(muscles, Muscles(value));
                    break;
                case "needled":
                    muscles = Together(muscles, Muscles(value).WithTechnique(NeedleTechnique.DryNeedling));
                    break;
                case "drugs":
                    session = session.WithInjectates(value == "none" ? [] : Items(value, ',').Select(Drug));
                    break;
                case "guidance":
                    session = session.WithGuidance(Enum.Parse<ImagingGuidance>(value, ignoreCase: true));
                    break;
                case "separate":
                    session = session.WithSeparateEvaluation(value == "yes");
                    break;
                case "relief":
                    session = session.WithPreviousRelief(new ReliefReport(Number(value.Split('/')[0]), Number(value.Split('/')[1])));
                    break;
                case "injections":
                    injections = int.Parse(value, CultureInfo.InvariantCulture);
                    break;
                case "history":
                    history = value == "none" ? ClaimHistory.Empty : ClaimHistory.Create(Items(value, ';').Select(Past));
                    break;
                default:
                    throw new FormatException($"'{name}' is no part of a test claim.");
            }
        }

        session = session.WithMuscles(muscles?.WithRecordedInjections(injections));
        bool documented = !session.Equals(DocumentedSession.Create(date));
        return new TestClaim(claim, documented ? ClaimDocumentation.Create(session) : ClaimDocumentation.None, history);
    }

    /// <summary>The same record and history with another claim.</summary>
    public TestClaim With(Claim claim) => new(claim, Documentation, History);

    public ScrubReport Scrub() => Scrub(ClaimScrubber.Default);

    public ScrubReport Scrub(ClaimScrubber scrubber) => scrubber.Scrub(Claim, Documentation, History);

    private static ServiceLine Line(string text, ServiceDate date)
    {
        int quote = text.IndexOf("note \"", StringComparison.Ordinal);
        string note = quote < 0 ? string.Empty : text[(quote + 6)..].TrimEnd('"');
        string[] words = (quote < 0 ? text : text[..quote]).Split(' ', StringSplitOptions.RemoveEmptyEntries);
        string[] billed = words[0].Split('-');
        ServiceLine line = ServiceLine.Create(billed[0] == "?" ? default : ProcedureCode.Parse(billed[0]), date).WithModifiers(billed.Skip(1).Select(Modifier.Parse)).WithUnits(1).WithNote(note);
        for (int i = 1; i < words.Length; i++)
        {
            line = words[i][0] switch
            {
                'x' => line.WithUnits(words[i] == "x?" ? null : Number(words[i][1..])),
                '@' => line.WithDates(Date(words[i][1..].Split("..")[0]), Date(words[i][1..].Split("..")[^1])),
                '>' => line.WithDiagnosisPointers(words[i][1..].Split(',').Select(int.Parse)),
                'b' => line.WithProvider(words[++i]),
                _ => throw new FormatException($"'{words[i]}' is no part of a test line."),
            };
        }

        return line;
    }

    private static ServiceDate Date(string text) => text == "?" ? default : ServiceDate.Parse(text);

    private static Injectate Drug(string text)
    {
        string[] words = text.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        int waste = Array.IndexOf(words, "wasted");
        decimal? wasted = waste < 0 ? null : Number(words[waste + 1]);
        words = waste < 0 ? words : words[..waste];
        bool dosed = words.Length > 2 && decimal.TryParse(words[^2], NumberStyles.Number, CultureInfo.InvariantCulture, out _);
        Injectate drug = dosed ? Injectate.Create(string.Join(' ', words[..^2]), Number(words[^2]), words[^1]) : Injectate.Create(string.Join(' ', words));
        return drug.WithWasted(wasted);
    }

    private static PastSession Past(string text)
    {
        string[] words = text.Split(' ', 3);
        PastSession session = PastSession.Create(ServiceDate.Parse(words[0]), ProcedureCode.Parse(words[1]));
        return words.Length < 3 ? session : session.WithMuscles(Muscles(words[2].Replace(" and ", "; ", StringComparison.Ordinal)));
    }

    // Each entry stands for itself, as in a list of a claim file: a side does not carry over.
    private static InjectionSession Muscles(string list) => InjectionSession.Together([.. Items(list, ';').Select(InjectionSession.Parse)]);

    private static InjectionSession Together(InjectionSession? known, InjectionSession more) => known is null ? more : InjectionSession.Together([known, more]);

    private static string[] Items(string text, char separator) => text.Split(separator, StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);

    private static decimal Number(string text) => decimal.Parse(text, CultureInfo.InvariantCulture);
}
