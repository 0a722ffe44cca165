using Graph.Knowledge;
using Graph.Model;
using Graph.Resolve.Names;
using Graph.Text;

namespace Graph.Relate.Rules;

/// <summary>The name that an entry sets apart from its paper's title says what the paper introduces: in bold before a quoted title, in a
/// column for methods, on the link before it; unless name or title shows that it is a topic, a venue or an area.</summary>
internal sealed class NameIntroducesRule : IRelationRule
{
    private const int LongestName = 3;

    /// <inheritdoc/>
    public string Name => "introduces-name";

    /// <inheritdoc/>
    public Basis Basis => Basis.Stated;

    /// <inheritdoc/>
    public RulePhase Phase => RulePhase.NamesApart;

    /// <inheritdoc/>
    public IEnumerable<Claim> Read(Entry entry, RuleContext context)
    {
        if (
            entry is not { Paper: { } paper, Name: { } name, Title: { IsSurvey: false } title, Mention.Kind: MentionKind.Paper }
            || CoinedNameSpotter.IsTeam(title.Text)
            || !IsName(NameIn(name.Text), entry, context)
        )
        {
            yield break;
        }

        var written = NameIn(name.Text);
        var named = new Named(KindOf(written, title, entry, context), written, paper);
        if (!context.Introduces(entry, named))
        {
            yield return new Claim(RelationTypes.Introduces, NodeRef.Of(paper), NodeRef.Of(named), entry.Quote(name.Quotes[0], this));
        }
    }

    private static TermKind KindOf(string name, TitleReading title, Entry entry, RuleContext context) =>
        DatasetCues.KindOf(name + ": " + title.Text, new CoinedName(name, 0, CoinageCue.BeforeColon), entry.Mention, context.Lexicon);

    // "Flowtron (flow based):" says more than the name.
    private static string NameIn(string text) =>
        (text.IndexOf('(', StringComparison.Ordinal) is > 2 and var open ? text[..open] : text).TrimEnd(':', '：', ' ');

    private static bool IsName(string name, Entry entry, RuleContext context) =>
        HasForm(name.Split(' ', StringSplitOptions.RemoveEmptyEntries))
        && !entry.Names.IsLabel(name)
        && !IsKnownElsewhere(name, entry, context)
        && !IsOfField(name, entry);

    private static bool HasForm(string[] words) =>
        words.Length switch
        {
            0 or > LongestName => false,
            1 => NameShape.IsName(words[0]),
            _ => words.Any(NameShape.IsCoinage) && words.All(w => !char.IsLower(w[0]) && !w.EndsWith("ing", StringComparison.Ordinal)),
        };

    // What came before the paper, or what another paper of the vocabulary introduces, is not its own.
    private static bool IsKnownElsewhere(string name, Entry entry, RuleContext context) =>
        new[] { TermKind.Model, TermKind.Dataset }
            .Select(k => context.Lexicon.Find(k, name))
            .OfType<Term>()
            .Any(t => t.IsArchitecture || t.Year < entry.Mention.Year - 1);

    private static bool IsOfField(string name, Entry entry)
    {
        var words = WordSplitter.Split(name);
        return entry
            .Vocabulary.TaskHeadings.Find(words)
            .Concat(entry.Vocabulary.Modalities.Find(words))
            .Any(m => m.First == 0 && m.Last == words.Length - 1);
    }
}
