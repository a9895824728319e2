using System;
using System.Linq;
using TriggerPoint.Rules;

namespace TriggerPoint.Cli;

/// <summary>What a run knows of the earlier sessions of its patients: those of its files, and those of files of history.</summary>
/// <remarks>Safe for use by any number of threads once it is filled.</remarks>
internal sealed class RunHistory
{
    // More than any limit counts; a patient with more is none, and costs no more than others.
    private const int MostSessions = 1000;

    private readonly PatientSessions sessions;

    /// <summary>A history.</summary>
    /// <param name="sessions">The sessions.</param>
    /// <param name="isWhole">Whether there were no others but those that claims bring themselves: then who has none had none.</param>
    public RunHistory(PatientSessions sessions, bool isWhole)
    {
        this.sessions = sessions;
        IsWhole = isWhole;
    }

    /// <summary>No sessions, and who knows what there was.</summary>
    public static RunHistory None { get; } = new(new PatientSessions(), isWhole: false);

    public bool IsWhole { get; }

    /// <summary>The same claim with the sessions of its patient up to its own, beside those that it brings itself.</summary>
    /// <param name="input">What was read.</param>
    /// <param name="origin">Which claim it is: what it bills is not its past.</param>
    /// <param name="more">Sessions that only its own file knows; null when there are none.</param>
    public ClaimInput Complete(ClaimInput input, ClaimOrigin origin, PatientSessions? more)
    {
        if (input.Claim is not { } claim || PatientSessions.LastDate(claim) is not { IsUnknown: false } last)
        {
            return input;
        }

        PatientSessions[] all = more is null ? [sessions] : [sessions, more];
        PastSession[] past = claim.Patient.Length == 0 ? [] :
        [
            .. all.SelectMany(some => some.Of(claim.Patient, last, origin, MostSessions))
                .Where(session => !Array.Exists(all, some => some.IsVoided(claim.Patient, session))),
        ];

        // What was taken back was billed by mistake, or was billed anew: that is a gap.
        bool isWhole = IsWhole && claim.Patient.Length > 0 && past.Length < MostSessions && !Array.Exists(all, some => some.HasVoided(claim.Patient, last));
        ClaimHistory history = input.History.IsKnown || !isWhole ? input.History : ClaimHistory.Create(input.History.Sessions);
        return past.Length == 0 && ReferenceEquals(history, input.History) ? input : input.WithHistory(history.With(past));
    }

    /// <summary>Whether a policy asks for earlier sessions at all.</summary>
    public static bool Concerns(PayerPolicy policy) =>
        policy.FrequencyLimits.Count > 0 || policy.SpacingLimits.Count > 0 || policy.RepeatConditions.Count > 0;
}
