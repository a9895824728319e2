namespace TriggerPoint.Rules;

/// <summary>Whether the bypass of a pair is doubtful: the other procedure and an injected muscle share a side and a clinical region.</summary>
internal readonly struct BypassDoubt
{
    private BypassDoubt(string missing)
    {
        Missing = missing;
    }

    private BypassDoubt(MuscleSite site, ClinicalRegions regions)
    {
        Missing = null;
        Site = site;
        Regions = regions;
    }

    /// <summary>Whether the bypass is doubtful.</summary>
    public bool IsDoubtful => Regions != ClinicalRegions.None;

    /// <summary>What would be needed to tell; null when it can be told.</summary>
    public string? Missing { get; }

    /// <summary>The muscle that lies where the other procedure does.</summary>
    public MuscleSite Site { get; }

    /// <summary>The regions that they share.</summary>
    public ClinicalRegions Regions { get; }

    /// <summary>Whether pairs of a family have a place, so that the bypass can be held against the muscles.</summary>
    public static bool Concerns(NcciPairFamily family) => family is NcciPairFamily.NerveOrFacetBlock or NcciPairFamily.CarpalTunnelOrSinusTract
        or NcciPairFamily.JointInjection or NcciPairFamily.TendonInjection or NcciPairFamily.ChemodenervationOrNeurolysis
        or NcciPairFamily.SympatheticBlock or NcciPairFamily.PlaneBlockOrMicroscope;

    public static BypassDoubt Of(ClaimCheck check, LinePair pair)
    {
        bool triggerPointPaid = TriggerPointCodes.Includes(pair.Pair.Column1);
        ServiceLine triggerPoint = check.Lines[triggerPointPaid ? pair.Column1 : pair.Column2];
        ServiceLine other = check.Lines[triggerPointPaid ? pair.Column2 : pair.Column1];
        ClinicalRegions regions = ProcedureRegions.Of(other);
        if (regions == ClinicalRegions.None)
        {
            return new BypassDoubt(check.Words($"region of {other.Code}"));
        }

        if (check.EncounterOn(triggerPoint.Date)?.Selection is not { } selection)
        {
            return new BypassDoubt("muscles");
        }

        SessionEvidence evidence = selection.Session.Evidence;
        return Of(check, other, regions, TriggerPointCodes.IsNeedling(triggerPoint.Code) ? evidence.Needled : evidence.Injected);
    }

    private static BypassDoubt Of(ClaimCheck check, ServiceLine other, ClinicalRegions regions, MuscleMention[] muscles)
    {
        BypassDoubt doubt = default;
        foreach (MuscleMention mention in muscles)
        {
            BypassDoubt next = mention.IsSettled ? Of(check, other, regions, mention.Site) : OfVague(check, other, regions, mention);
            if (next.IsDoubtful)
            {
                return next;
            }

            doubt = doubt.Missing is null ? next : doubt;
        }

        return doubt;
    }

    private static BypassDoubt Of(ClaimCheck check, ServiceLine other, ClinicalRegions regions, MuscleSite site)
    {
        ClinicalRegions shared = site.Muscle.ClinicalRegions & regions;
        bool isSided = site.Side is Side.Left or Side.Right;
        return shared == ClinicalRegions.None || (isSided && LineSides.NamesAny(other) && !LineSides.Names(other, site.Side)) ? default
            : !LineSides.NamesAny(other) ? new BypassDoubt(check.Words($"side of {other.Code}"))
            : !isSided && site.Muscle.IsPaired ? new BypassDoubt("sides of the muscles")
            : new BypassDoubt(site, shared);
    }

    // Words that leave the muscle open: only whether some reading of them would raise a doubt.
    private static BypassDoubt OfVague(ClaimCheck check, ServiceLine other, ClinicalRegions regions, MuscleMention mention)
    {
        bool mayMeet = mention.Reach == MentionReach.Open;
        for (int i = 0; i < mention.Candidates.Count && !mayMeet; i++)
        {
            BypassDoubt doubt = Of(check, other, regions, mention.Candidates[i]);
            mayMeet = doubt.IsDoubtful || doubt.Missing is not null;
        }

        return mayMeet ? new BypassDoubt("muscles that are named") : default;
    }
}
