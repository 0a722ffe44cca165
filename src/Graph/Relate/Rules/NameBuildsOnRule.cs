using Graph.Knowledge;
using Graph.Model;
using Graph.Relate.Columns;
using Graph.Resolve.Names;
using Graph.Text;

namespace Graph.Relate.Rules;

/// <summary>A coined name that holds the name of a known model says that it builds on it: <c>PubMedCLIP</c>.</summary>
internal sealed class NameBuildsOnRule : IRelationRule
{
    /// <inheritdoc/>
    public string Name => "builds-on-name";

    /// <inheritdoc/>
    public Basis Basis => Basis.Derived;

    /// <inheritdoc/>
    public RulePhase Phase => RulePhase.Names;

    /// <inheritdoc/>
    public IEnumerable<Claim> Read(Entry entry, RuleContext context)
    {
        if (StatesBases(entry))
        {
            yield break;
        }

        foreach (var named in context.IntroducedBy(entry.Paper).Where(n => n.Kind == TermKind.Model && context.Introduces(entry, n)))
        {
            foreach (
                var term in BasesOf(named, context).Where(t => entry.Title is not { } title || !TitleAbbreviation.Explains(title.Words, t))
            )
            {
                yield return new Claim(
                    RelationTypes.BuildsOn,
                    NodeRef.Of(named),
                    NodeRef.Of(term),
                    entry.Quote(QuoteOf(entry, named), this)
                );
            }
        }

        foreach (var (named, quote) in MentionedNames.At(entry, context))
        {
            foreach (var term in BasesOf(named, context))
            {
                yield return new Claim(RelationTypes.BuildsOn, NodeRef.Of(named), NodeRef.Of(term), entry.Quote(quote, this));
            }
        }
    }

    // A row that has a column for what its model is built on says so itself.
    private static bool StatesBases(Entry entry) => ColumnHeads.Under(ColumnKind.Bases, entry.Mention).Any(c => CellValues.Of(c).Any());

    private static IEnumerable<Term> BasesOf(Named named, RuleContext context) => context.Parts.BasesOf(context.Names.ShownAs(named));

    /// <summary>The words at an entry that bear the name it introduces.</summary>
    internal static Quote QuoteOf(Entry entry, Named named) =>
        entry.Title is { Coined: { } coined } title && NameForm.Of(coined.Text) == NameForm.Of(named.Text)
            ? title.Reading.QuoteFor(coined.Text)
        : entry.Name is { } name && NameForm.Of(name.Text) == NameForm.Of(named.Text) ? name.Quotes[0]
        : entry.Mention.Links.FirstOrDefault(l => RepositoryName.Of(l.Url) is { } r && NameForm.Of(r) == NameForm.Of(named.Text))
            is { } link
            ? link.Quote
        : entry.Mention.Title!.Quotes[0];
}
