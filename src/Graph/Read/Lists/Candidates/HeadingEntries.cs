namespace Graph.Read.Lists.Candidates;

/// <summary>An entry that is a heading goes on to the end of its section, where no other entry stands in that.</summary>
internal static class HeadingEntries
{
    /// <summary>Sets the ends of such entries.</summary>
    public static void Extend(IReadOnlyList<Candidate> candidates)
    {
        foreach (var section in candidates.GroupBy(candidate => candidate.Section))
        {
            var entries = section.Where(candidate => candidate.IsEntry).ToList();
            if (entries is [{ Kind: CandidateKind.Heading } only])
            {
                only.End = section.Max(candidate => candidate.End);
            }
        }
    }
}
