using Graph.Knowledge;
using Graph.Model;
using Graph.Resolve.Names;
using Graph.Text;

namespace Graph.Relate.Rules;

/// <summary>A name with a version mark builds on the version before it, where that one is known or stands in a list: <c>BLIP-2</c>,
/// <c>MAIRA-2</c>.</summary>
internal sealed class NameVersionRule : IRelationRule
{
    /// <inheritdoc/>
    public string Name => "builds-on-version";

    /// <inheritdoc/>
    public Basis Basis => Basis.Derived;

    /// <inheritdoc/>
    public RulePhase Phase => RulePhase.Names;

    /// <inheritdoc/>
    public IEnumerable<Claim> Read(Entry entry, RuleContext context)
    {
        foreach (var named in context.IntroducedBy(entry.Paper).Where(n => n.Kind == TermKind.Model && context.Introduces(entry, n)))
        {
            var earlier = Predecessors(named, context).ToArray() is { Length: > 0 } names
                ? Array.Find(names, n => context.Names.Introducers(new Named(TermKind.Model, n)).Count == 1)
                    ?? KnownStem(names[^1], context, named)
                : null;
            if (earlier is not null)
            {
                yield return new Claim(
                    RelationTypes.BuildsOn,
                    NodeRef.Of(named),
                    NodeRef.Of(new Named(TermKind.Model, earlier)),
                    entry.Quote(NameBuildsOnRule.QuoteOf(entry, named), this)
                );
            }
        }
    }

    // The mark of Vessel-SAM2 and of Surgical SAM 2 belongs to SAM 2.
    private static IEnumerable<string> Predecessors(Named named, RuleContext context)
    {
        var shown = context.Names.ShownAs(named);
        var words = shown.Split('-', ' ');
        return words.Length > 1 && IsKnown(words[^1], context) || words.Length > 2 && IsKnown($"{words[^2]} {words[^1]}", context)
            ? []
            : NameVersion.Predecessors(shown);
    }

    private static bool IsKnown(string name, RuleContext context) => context.Lexicon.Find(TermKind.Model, name) is not null;

    // LiT5 is made of an ordinary word and T5; a fifth LiT would bear a hyphen or blank.
    private static bool IsGlued(Named named, string stem, Term term) =>
        term is { IsWord: true, IsPart: false } && named.Text.Length > stem.Length && char.IsAsciiDigit(named.Text[stem.Length]);

    private static string? KnownStem(string stem, RuleContext context, Named named) =>
        context.Lexicon.Find(TermKind.Model, stem) is { IsArchitecture: false } term
        && !IsGlued(named, stem, term)
        && !term.Not.Any(n => NameForm.Of(n) == NameForm.Of(named.Text))
            ? stem
            : null;
}
