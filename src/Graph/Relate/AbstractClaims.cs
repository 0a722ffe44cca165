using System.Collections.Immutable;
using Graph.Knowledge;
using Graph.Model;
using Graph.Read.Prose;
using Graph.Read.Prose.Names;
using Graph.Resolve;
using Graph.Resolve.Names;
using Graph.Text;

namespace Graph.Relate;

/// <summary>What the abstracts of records say of models and data sets, read by the one reader of prose.</summary>
internal sealed class AbstractClaims
{
    private readonly Corpus _corpus;
    private readonly ImmutableArray<(Entry Entry, ProseStatement Statement)> _said;

    private AbstractClaims(Corpus corpus, ImmutableArray<(Entry Entry, ProseStatement Statement)> said)
    {
        _corpus = corpus;
        _said = said;
    }

    /// <summary>The claims of all abstracts. What they introduce is known before the first other claim is made of it.</summary>
    public static IEnumerable<Claim> Of(Resolution resolution, IReadOnlyCollection<Entry> entries, Corpus corpus)
    {
        var records = resolution
            .Sources.Where(s => s.Extraction.Source.Records is not null)
            .ToDictionary(s => s.Extraction.Source.Id, s => s.Extraction.Source.Records!, StringComparer.Ordinal);
        if (records.Count == 0)
        {
            return [];
        }

        var reader = new ProseReader(KnownNames.Of(corpus.Lexicon, corpus.Introduced().Select(n => (n.Text, KindOf(n)))));
        var said =
            from entry in entries.AsParallel().AsOrdered()
            where entry.Paper is not null && records.ContainsKey(entry.Mention.Source)
            let record = records[entry.Mention.Source].GetValueOrDefault(entry.Mention.Line)
            where record?.Abstract is not null
            from statement in reader.Read(
                new ProseText(record.Abstract!, ProseForm.Abstract, record.Title)
                {
                    OwnNames = [.. corpus.IntroducedBy(entry.Paper).Select(n => n.Text)],
                }
            )
            select (entry, statement);
        return new AbstractClaims(corpus, [.. said]).Claims();
    }

    private List<Claim> Claims()
    {
        var introductions = _said.Where(s => s.Statement.Type == RelationTypes.Introduces).ToList();
        var named = introductions.ConvertAll(s => Introduced(s.Entry, s.Statement));
        introductions.Zip(named).ToList().ForEach(pair => _corpus.Introduce(pair.First.Entry, pair.Second));
        return
        [
            .. introductions.Zip(
                named,
                (s, name) => new Claim(s.Statement.Type, NodeRef.Of(s.Entry.Paper!), NodeRef.Of(name), Quote(s.Entry, s.Statement))
            ),
            .. from s in _said
            where s.Statement.Type != RelationTypes.Introduces
            select new Claim(s.Statement.Type, Start(s.Entry, s.Statement), End(s.Entry, s.Statement), Quote(s.Entry, s.Statement)),
        ];
    }

    private static Named Introduced(Entry entry, ProseStatement statement) =>
        new(statement.ObjectKind == ProseNameKind.Dataset ? TermKind.Dataset : TermKind.Model, statement.Object, entry.Paper);

    // The variant that the words name, where it is the work's own; else the work.
    private NodeRef Start(Entry entry, ProseStatement statement) =>
        statement.Subject is { } subject && Own(entry, TermKind.Model, subject) is { } model ? NodeRef.Of(model) : NodeRef.Of(entry.Paper!);

    // A paper's own data set may bear a name that others bear, too.
    private NodeRef End(Entry entry, ProseStatement statement)
    {
        var kind = statement.Type is RelationTypes.EvaluatesOn or RelationTypes.TrainedOn ? TermKind.Dataset : TermKind.Model;
        var named = Own(entry, kind, statement.Object) ?? new Named(kind, statement.Object);
        _corpus.Names.Spell(named);
        return NodeRef.Of(named);
    }

    private Named? Own(Entry entry, TermKind kind, string name) =>
        _corpus.IntroducedBy(entry.Paper).FirstOrDefault(n => n.Kind == kind && NameForm.Of(n.Text) == NameForm.Of(name));

    private static ProseNameKind KindOf(Named named) => named.Kind == TermKind.Dataset ? ProseNameKind.Dataset : ProseNameKind.Model;

    private static Evidence Quote(Entry entry, ProseStatement statement) =>
        new(
            entry.Mention.Source,
            entry.Mention.Line,
            entry.Mention.Line,
            statement.Quote,
            statement.Rule,
            Basis.Stated,
            statement.Line == 0 ? SourceKind.Record : SourceKind.Abstract,
            entry.Mention.Citation ?? string.Empty
        );
}
