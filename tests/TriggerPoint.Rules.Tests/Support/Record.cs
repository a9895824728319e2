using System;
using System.Globalization;

namespace TriggerPoint.Rules.Tests;

/// <summary>
/// A record in one line with what is known beside it: <c>right trapezius; right deltoid @2024-08-01 @injections=1</c>. Behind an <c>@</c> stand a date,
/// <c>injections=</c>, <c>guidance=</c>, <c>dry-needling</c> or a counting convention.
/// </summary>
internal static class Record
{
    public static CptSelection Select(string text)
    {
        string[] parts = text.Split(" @");
        InjectionSession session = InjectionSession.Parse(parts[0]);
        CountingConvention convention = default;
        foreach (string context in parts[1..])
        {
            string value = context[(context.IndexOf('=', StringComparison.Ordinal) + 1)..];
            if (context.StartsWith("injections=", StringComparison.Ordinal))
            {
                session = session.WithRecordedInjections(int.Parse(value, CultureInfo.InvariantCulture));
            }
            else if (context.StartsWith("guidance=", StringComparison.Ordinal))
            {
                session = session.WithGuidance(Enum.Parse<ImagingGuidance>(value, ignoreCase: true));
            }
            else if (context == "dry-needling")
            {
                session = session.WithTechnique(NeedleTechnique.DryNeedling);
            }
            else if (!CountingConvention.TryParse(context, out convention))
            {
                session = session.WithDate(ServiceDate.Parse(context));
            }
        }

        return CptSelector.Select(session, convention);
    }
}
