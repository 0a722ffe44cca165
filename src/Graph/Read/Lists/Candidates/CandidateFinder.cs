using Graph.Model;
using Graph.Read.Lists.Blocks;

namespace Graph.Read.Lists.Candidates;

/// <summary>Finds what can be an entry, in document order.</summary>
internal sealed class CandidateFinder
{
    private readonly SectionTracker _sections;
    private readonly List<Candidate> _candidates = [];
    private readonly Dictionary<ListItem, Candidate> _items = new(ReferenceEqualityComparer.Instance);
    private readonly Dictionary<Table, TableShape> _tables = new(ReferenceEqualityComparer.Instance);

    private CandidateFinder(SectionTracker sections) => _sections = sections;

    /// <summary>The candidates of a document; the tracker knows its headings afterwards.</summary>
    public static List<Candidate> Find(SourceText source, IReadOnlyList<Block> blocks, SectionTracker sections)
    {
        var finder = new CandidateFinder(sections);
        foreach (var (block, words) in blocks.Zip(InParallel.Select(blocks, new BlockCutter(source).Cut)))
        {
            finder.Add(block, words);
        }

        foreach (var rows in finder._candidates.Where(candidate => candidate.Table is not null).GroupBy(row => row.Table!))
        {
            TableShapeReader.Learn(rows.Key, [.. rows]);
        }

        return finder._candidates;
    }

    private void Add(Block block, CutWords words)
    {
        switch (block.Kind)
        {
            case BlockKind.Heading:
                var above = _sections.Current;
                _sections.Enter(block);
                if (!ReferenceEquals(above, _sections.Current))
                {
                    _candidates.Add(Create(CandidateKind.Heading, words, block.Start, block.End));
                }

                break;
            case BlockKind.Row:
                AddRow(block, words);
                break;
            case BlockKind.Paragraph or BlockKind.Summary when block.Item is not null:
                AddToItem(block, words);
                break;
            case BlockKind.Paragraph or BlockKind.Summary:
                AddParagraph(block, words);
                break;
        }
    }

    private void AddRow(Block row, CutWords words)
    {
        if (!_tables.TryGetValue(row.Table!, out var shape))
        {
            _tables.Add(row.Table!, shape = TableShapeReader.Read(row.Table!));
        }

        _candidates.Add(Create(CandidateKind.Row, words, row.Start, row.End, table: shape));
    }

    private void AddToItem(Block block, CutWords words)
    {
        if (_items.TryGetValue(block.Item!, out var owner))
        {
            _candidates.Add(Create(CandidateKind.Paragraph, words, block.Start, block.End, parent: owner));
            return;
        }

        var candidate = Create(CandidateKind.Item, words, block.Item!.Start, block.End, block.Item, ParentOf(block.Item));
        _items.Add(block.Item, candidate);
        _candidates.Add(candidate);
    }

    private Candidate? ParentOf(ListItem item)
    {
        for (var parent = item.Parent; parent is not null; parent = parent.Parent)
        {
            if (_items.TryGetValue(parent, out var candidate))
            {
                return candidate;
            }
        }

        return null;
    }

    private void AddParagraph(Block block, CutWords words)
    {
        if (_sections.EnterGroup(block))
        {
            return;
        }

        foreach (var line in words.Lines)
        {
            _candidates.Add(Create(CandidateKind.Line, line.Words, line.Start, line.End));
        }

        if (words.Lines.Count == 0)
        {
            _candidates.Add(
                Create(block.Kind == BlockKind.Summary ? CandidateKind.Summary : CandidateKind.Paragraph, words, block.Start, block.End)
            );
        }
    }

    private Candidate Create(
        CandidateKind kind,
        CutWords words,
        int start,
        int end,
        ListItem? item = null,
        Candidate? parent = null,
        TableShape? table = null
    ) =>
        new()
        {
            Kind = kind,
            Section = _sections.Current,
            Words = words,
            OwnParts = words.Parts.Count,
            Item = item,
            Parent = parent,
            Table = table,
            Start = start,
            End = end,
        };
}
