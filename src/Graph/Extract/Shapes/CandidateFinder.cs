using Graph.Extract.Blocks;

namespace Graph.Extract.Shapes;

/// <summary>Finds what can be an entry, in document order.</summary>
internal sealed class CandidateFinder
{
    private readonly SectionTracker _sections;
    private readonly CandidateFactory _factory;
    private readonly List<Candidate> _candidates = [];
    private readonly Dictionary<ListItem, Candidate> _items = new(ReferenceEqualityComparer.Instance);
    private readonly Dictionary<Table, TableShape> _tables = new(ReferenceEqualityComparer.Instance);

    private CandidateFinder(SourceText source, SectionTracker sections)
    {
        _sections = sections;
        _factory = new CandidateFactory(source);
    }

    /// <summary>The candidates of a document; the tracker knows its headings afterwards.</summary>
    public static List<Candidate> Find(SourceText source, IReadOnlyList<Block> blocks, SectionTracker sections)
    {
        var finder = new CandidateFinder(source, sections);
        foreach (var block in blocks)
            finder.Add(block);
        foreach (var rows in finder._candidates.Where(candidate => candidate.Table is not null).GroupBy(row => row.Table!))
            TableShapeReader.Learn(rows.Key, [.. rows]);
        return finder._candidates;
    }

    private void Add(Block block)
    {
        switch (block.Kind)
        {
            case BlockKind.Heading:
                var above = _sections.Current;
                _sections.Enter(block);
                if (!ReferenceEquals(above, _sections.Current))
                    _candidates.Add(_factory.Create(CandidateKind.Heading, _sections.Current, block.Pieces, block.Start, block.End));
                break;
            case BlockKind.Row:
                AddRow(block);
                break;
            case BlockKind.Paragraph or BlockKind.Summary when block.Item is not null:
                AddToItem(block);
                break;
            case BlockKind.Paragraph or BlockKind.Summary:
                AddParagraph(block);
                break;
        }
    }

    private void AddRow(Block row)
    {
        if (!_tables.TryGetValue(row.Table!, out var shape))
            _tables.Add(row.Table!, shape = TableShapeReader.Read(row.Table!));
        _candidates.Add(_factory.CreateRow(_sections.Current, row, shape));
    }

    private void AddToItem(Block block)
    {
        if (_items.TryGetValue(block.Item!, out var owner))
        {
            _candidates.Add(_factory.Create(CandidateKind.Paragraph, _sections.Current, block.Pieces, block.Start, block.End, null, owner));
            return;
        }

        var candidate = _factory.Create(CandidateKind.Item, _sections.Current, block.Pieces, block.Item!.Start, block.End, block.Item, ParentOf(block.Item));
        _items.Add(block.Item, candidate);
        _candidates.Add(candidate);
    }

    private Candidate? ParentOf(ListItem item)
    {
        for (var parent = item.Parent; parent is not null; parent = parent.Parent)
        {
            if (_items.TryGetValue(parent, out var candidate))
                return candidate;
        }

        return null;
    }

    private void AddParagraph(Block block)
    {
        if (_sections.EnterGroup(block))
            return;

        var whole = _factory.Create(block.Kind == BlockKind.Summary ? CandidateKind.Summary : CandidateKind.Paragraph, _sections.Current, block.Pieces, block.Start, block.End);
        var lines = LineSplitter.Split(_factory, whole, block);
        if (lines.Count > 0)
            _candidates.AddRange(lines);
        else
            _candidates.Add(whole);
    }
}
