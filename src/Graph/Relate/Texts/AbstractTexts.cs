using System.Collections.Immutable;
using Graph.Model;
using Graph.Read.Prose;
using Graph.Read.Prose.Names;
using Graph.Resolve;

namespace Graph.Relate.Texts;

/// <summary>What abstracts say of models and data sets, read by the one reader of prose: those of records, and those that are
/// kept.</summary>
internal sealed class AbstractTexts
{
    private readonly RuleContext _context;
    private readonly ImmutableArray<(WorkText Text, ProseStatement Statement)> _said;

    private AbstractTexts(RuleContext context, ImmutableArray<(WorkText Text, ProseStatement Statement)> said)
    {
        _context = context;
        _said = said;
    }

    /// <summary>The claims of all abstracts. What they introduce is known before the first other claim is made of it.</summary>
    /// <param name="resolution">The sources, of which files of records may have abstracts.</param>
    /// <param name="entries">Their entries.</param>
    /// <param name="kept">Abstracts that are kept, with the papers that they speak for.</param>
    /// <param name="context">The names that are known; what the abstracts introduce is added to them.</param>
    public static ImmutableArray<Claim> Claims(
        Resolution resolution,
        IEnumerable<Entry> entries,
        IEnumerable<(WorkText Work, ProseText Text)> kept,
        RuleContext context
    )
    {
        // One by one: a hundred thousand decoded abstracts are not held at once.
        var texts = OfRecords(resolution, entries, context).Concat(kept);
        if (!texts.Any())
        {
            return [];
        }

        var reader = new ProseReader(KnownNames.Of(context.Lexicon, TextClaims.Introduced(context)));
        var said =
            from text in texts.AsParallel().AsOrdered()
            from statement in reader.Read(text.Text)
            where statement.Type != RelationTypes.Introduces || MayIntroduce(text.Work, context)
            select (text.Work, statement);
        return new AbstractTexts(context, [.. said]).Claims();
    }

    // A list's description may name what the entry's title does not; where the title does, it is the better witness.
    private static bool MayIntroduce(WorkText text, RuleContext context) =>
        text.Work.Paper is { } paper && (text.Kind != SourceKind.List || context.IntroducedBy(paper).Count == 0);

    private static IEnumerable<(WorkText Work, ProseText Text)> OfRecords(
        Resolution resolution,
        IEnumerable<Entry> entries,
        RuleContext context
    )
    {
        var records = resolution
            .Sources.Where(s => s.Extraction.Source.Records is not null)
            .ToDictionary(s => s.Extraction.Source.Id, s => s.Extraction.Source.Records!, StringComparer.Ordinal);
        var texts =
            from entry in entries
            where entry.Paper is not null && records.ContainsKey(entry.Mention.Source)
            let record = records[entry.Mention.Source].GetValueOrDefault(entry.Mention.Line)
            where record is { HasAbstract: true }
            let work = new SpokenWork(entry.Paper, null)
            select (
                new WorkText(work, entry.Mention.Source, SourceKind.Abstract, entry.Mention.Citation ?? string.Empty)
                {
                    Entry = entry.Mention.Line,
                    LineOf = _ => entry.Mention.Line,
                    Title = entry.Title?.Text,
                    TitleKind = SourceKind.Record,
                },
                new ProseText(record.ReadAbstract()!, ProseForm.Abstract, record.Title)
                {
                    OwnNames = [.. context.IntroducedBy(entry.Paper).Select(n => n.Text)],
                }
            );
        return texts;
    }

    private ImmutableArray<Claim> Claims()
    {
        var introductions = _said.Where(s => s.Statement.Type == RelationTypes.Introduces).ToList();
        foreach (var (text, statement) in introductions)
        {
            _context.Introduce(TextClaims.Introduced(text.Work.Paper!, statement), text.Title);
        }

        var claims = new TextClaims(_context);
        return
        [
            .. from said in introductions.Concat(_said.Where(s => s.Statement.Type != RelationTypes.Introduces))
            from claim in claims.Of(said.Text, said.Statement, Basis.Stated)
            select claim,
        ];
    }
}
