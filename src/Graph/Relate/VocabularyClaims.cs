using Graph.Knowledge;
using Graph.Model;

namespace Graph.Relate;

/// <summary>What the vocabulary asserts: which task or modality is part of which, and which well-known model a title introduces without
/// saying its name.</summary>
internal static class VocabularyClaims
{
    private const string HierarchyRule = "vocabulary-parent";
    private const string ModalityRule = "vocabulary-modality";
    private const string PaperRule = "vocabulary-paper";

    /// <summary>The claims; each quotes its line of the vocabulary.</summary>
    public static IEnumerable<Claim> Of(IReadOnlyCollection<Entry> entries, Lexicon lexicon) =>
        [.. Parents(lexicon), .. Introductions(entries, lexicon)];

    /// <summary>What kinds of image or signal datasets hold, for those that the graph has.</summary>
    /// <param name="lexicon">The vocabulary.</param>
    /// <param name="isPresent">Whether the graph has a dataset.</param>
    public static IEnumerable<Claim> Modalities(Lexicon lexicon, Func<Term, bool> isPresent) =>
        from term in lexicon.Terms
        where term.Kind == TermKind.Dataset && term.Citation is not null && !term.Modalities.IsEmpty && isPresent(term)
        from name in term.Modalities
        let modality = lexicon.Terms.FirstOrDefault(t => t.Kind == TermKind.Modality && t.Name == name)
        where modality is not null
        select new Claim(
            RelationTypes.InModality,
            NodeRef.Of(term),
            NodeRef.Of(modality),
            Quote(term, lexicon, ModalityRule, term.Citation!)
        );

    private static IEnumerable<Claim> Parents(Lexicon lexicon) =>
        from term in lexicon.Terms
        where term.Parent is not null && term.Citation is not null
        let parent = lexicon.Terms.Single(t => t.Kind == term.Kind && t.Name == term.Parent)
        let type = term.Kind == TermKind.Task ? RelationTypes.SubtaskOf : RelationTypes.SubtypeOf
        select new Claim(type, NodeRef.Of(term), NodeRef.Of(parent), Quote(term, lexicon, HierarchyRule, term.Citation!));

    private static IEnumerable<Claim> Introductions(IReadOnlyCollection<Entry> entries, Lexicon lexicon) =>
        from entry in entries
        where entry is { Paper: not null, Title: not null }
        let term = lexicon.IntroducedBy(entry.Title!.Text)
        let link = entry.Mention.Links.FirstOrDefault(l => l.Kind == LinkKind.Paper)
        where term is not null && link is not null && link.Url.StartsWith("http", StringComparison.OrdinalIgnoreCase)
        let named = NodeRef.Of(new Resolve.Names.Named(term.Kind, term.Name, entry.Paper))
        select new Claim(RelationTypes.Introduces, NodeRef.Of(entry.Paper!), named, Quote(term, lexicon, PaperRule, link.Url));

    private static Evidence Quote(Term term, Lexicon lexicon, string rule, string citation)
    {
        var line = lexicon.LineOf(term).Trim();
        return new Evidence(term.Source, term.Line, term.Line, line, rule, Basis.Curated, SourceKind.Curated, citation);
    }
}
