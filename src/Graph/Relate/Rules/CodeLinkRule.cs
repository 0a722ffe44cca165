using Graph.Knowledge;
using Graph.Model;
using Graph.Relate.Columns;

namespace Graph.Relate.Rules;

/// <summary>A link to a repository leads to the code or weights of what the entry is about, or to the data of a dataset's row; one behind
/// a label such as <c>ExpEnv</c> or <c>Base</c> leads to something else.</summary>
internal sealed class CodeLinkRule : IRelationRule
{
    /// <inheritdoc/>
    public string Name => "code-link";

    /// <inheritdoc/>
    public Basis Basis => Basis.Stated;

    /// <inheritdoc/>
    public bool ReadsField => true;

    /// <inheritdoc/>
    public IEnumerable<Claim> Read(Entry entry, RuleContext context)
    {
        var links = entry.Mention.Links;
        var subject =
            entry.Paper is { } paper ? NodeRef.Of(paper)
            : RowName.Of(entry) is { } row ? NodeRef.Of(row)
            : (NodeRef?)null;
        for (var i = 0; subject is not null && i < Math.Min(links.Length, entry.Resolved.RepositoryKeys.Length); i++)
        {
            if (
                entry.Resolved.RepositoryKeys[i] is { } repository
                && LeadsToCode(links[i])
                && (entry.Mention.Kind == MentionKind.Dataset || IsOwn(links[i], entry, context))
            )
            {
                yield return new Claim(RelationTypes.HasCode, subject.Value, NodeRef.Of(repository), entry.Quote(links[i].Quote, this));
            }
        }
    }

    // "contextualized [BERT](…)" in the remarks on a paper leads to what it uses.
    private static bool IsOfAnother(Link link, Entry entry, RuleContext context) =>
        entry is { Paper: { } paper, Title: { } title, Mention.Kind: MentionKind.Paper }
        && (context.Lexicon.Find(TermKind.Model, link.Label) ?? context.Lexicon.Find(TermKind.Dataset, link.Label)) is { } known
        && !title.Text.Contains(link.Label, StringComparison.OrdinalIgnoreCase)
        && !context.IntroducedBy(paper).Any(n => context.Lexicon.Find(n.Kind, n.Text) == known);

    // A page on which a model can be tried holds neither its code nor its weights.
    private static bool LeadsToCode(Link link) =>
        link.Kind is not (LinkKind.Paper or LinkKind.Other or LinkKind.Video)
        && !link.Url.Contains("huggingface.co/spaces/", StringComparison.OrdinalIgnoreCase);

    private static bool IsOwn(Link link, Entry entry, RuleContext context) =>
        link.Kind != LinkKind.Dataset && LabelledLinks.KindOf(link) is null && !IsOfAnother(link, entry, context);
}
