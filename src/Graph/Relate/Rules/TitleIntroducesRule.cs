using Graph.Model;
using Graph.Resolve.Names;

namespace Graph.Relate.Rules;

/// <summary>A title that coins a name introduces it: <c>CARZero: Cross-Attention Alignment …</c></summary>
internal sealed class TitleIntroducesRule : IRelationRule
{
    /// <inheritdoc/>
    public string Name => "introduces-title";

    /// <inheritdoc/>
    public Basis Basis => Basis.Stated;

    /// <inheritdoc/>
    public RulePhase Phase => RulePhase.Titles;

    /// <inheritdoc/>
    public IEnumerable<Claim> Read(Entry entry, RuleContext context)
    {
        if (entry is not { Paper: { } paper, Title: { Coined: { } coined } title } || Differs(entry, coined, context))
        {
            yield break;
        }

        var named = new Named(DatasetCues.KindOf(title.Text, coined, entry.Mention, context.Lexicon), coined.Text, paper);
        yield return new Claim(
            RelationTypes.Introduces,
            NodeRef.Of(paper),
            NodeRef.Of(named),
            entry.Quote(title.Reading.QuoteFor(coined.Text), this)
        );
    }

    // The cell of a model table is more exact than the title: the row of Gemini 1.5 Pro has a paper called "Gemini 1.5".
    private static bool Differs(Entry entry, CoinedName coined, RuleContext context) =>
        RowName.Of(entry) is { } row && !context.Introduces(entry, new Named(row.Kind, coined.Text));
}
