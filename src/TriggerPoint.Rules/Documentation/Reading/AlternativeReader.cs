namespace TriggerPoint.Rules;

/// <summary>Last pass over a clause: a slash or "or" does not prove both, so its mentions become alternatives of one.</summary>
internal static class AlternativeReader
{
    public static void Read(string source, TokenizedText text, Clause clause)
    {
        for (int i = 1; i < clause.Items.Count; i++)
        {
            Item item = clause.Items[i];
            Item before = clause.Items[i - 1];
            if (item.Join is not (Join.Slash or Join.Or) || !item.HasDrafts || !before.HasDrafts)
            {
                continue;
            }

            Draft one = before.Drafts[before.Drafts.Count - 1];
            Draft other = item.Drafts[0];
            bool comparable = IsCandidate(one) && IsCandidate(other) && one.Status == other.Status;
            if (comparable && !(item.Join == Join.Slash && IsSeparator(source, text, one, other)))
            {
                one.Alternative = other;
                other.IsAlternative = true;
            }
        }
    }

    private static bool IsCandidate(Draft draft) => draft.Kind is DraftKind.Muscle or DraftKind.Unknown or DraftKind.Region;

    // "R UT x2 / R LS x1": a spaced slash between entries that are each complete only separates them.
    private static bool IsSeparator(string source, TokenizedText text, Draft one, Draft other)
    {
        int at = one.LastToken + 1;
        while (at < other.FirstToken && text.Tokens[at].Kind != TokenKind.Slash)
        {
            at++;
        }

        return at < other.FirstToken && one.HasOwnSide && other.HasOwnSide && source[text.Tokens[at].Start - 1] == ' ' && source[text.Tokens[at].End] == ' ';
    }
}
