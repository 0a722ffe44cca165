namespace Graph.Resolve.Papers;

/// <summary>Gives each paper a key that is made from its content.</summary>
internal static class PaperKeys
{
    private const string Prefix = "paper:";

    /// <summary>The key of a title that no other paper has.</summary>
    public static string Of(string title) => Prefix + Slug.Of(title);

    /// <summary>One key for each paper. Of several papers with one title, the one with the most mentions (then the smallest
    /// identifier, then the first place) has the title as its key; the others have their identifier behind it, or else a hash of what is
    /// said of them.</summary>
    public static IReadOnlyList<string> Assign(IReadOnlyList<PaperDraft> papers)
    {
        var keys = new string[papers.Count];
        foreach (var group in Enumerable.Range(0, papers.Count).GroupBy(i => Of(papers[i].Title), StringComparer.Ordinal))
        {
            var ranked = group
                .OrderByDescending(i => papers[i].Cluster.Claims.Count)
                .ThenBy(i => papers[i].Identifiers.Count == 0)
                .ThenBy(i => papers[i].Identifiers.Count == 0 ? default : papers[i].Identifiers[0])
                .ThenBy(i => papers[i].Cluster.Claims[0].Place)
                .ToList();
            foreach (var (position, i) in ranked.Index())
            {
                keys[i] = position == 0 ? group.Key : $"{group.Key}-{Distinction(papers[i])}";
            }
        }

        return Unique(keys);
    }

    private static string Distinction(PaperDraft paper) =>
        paper.Identifiers.Count > 0
            ? Slug.Of(paper.Identifiers[0].ToString())
            : Slug.Hash(
                string.Join(
                    '|',
                    paper.Cluster.Claims.Select(c =>
                        $"{c.Comparable.Record.Venue} {c.Comparable.Record.Year} {string.Join(',', c.Comparable.Record.Authors)}"
                    )
                )
            );

    // Two papers of which nothing else is known: the order of their places is all that is left.
    private static string[] Unique(string[] keys)
    {
        var used = new HashSet<string>(StringComparer.Ordinal);
        for (var i = 0; i < keys.Length; i++)
        {
            var key = keys[i];
            for (var number = 2; !used.Add(keys[i]); number++)
            {
                keys[i] = $"{key}-{number}";
            }
        }

        return keys;
    }
}
