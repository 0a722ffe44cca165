using System.Collections.Immutable;
using Graph.Model;
using Graph.Read.Lists.Blocks;

namespace Graph.Read.Lists.Candidates;

/// <summary>Finds what can be an entry, in document order.</summary>
internal sealed class CandidateFinder
{
    private readonly SectionTracker _sections;
    private readonly List<Candidate> _candidates = [];
    private readonly Dictionary<ListItem, Candidate> _items = new(ReferenceEqualityComparer.Instance);
    private readonly Dictionary<Table, TableShape> _tables;

    private CandidateFinder(SectionTracker sections, Dictionary<Table, TableShape> tables) => (_sections, _tables) = (sections, tables);

    /// <summary>The candidates of a document; the tracker knows its headings afterwards.</summary>
    public static ImmutableArray<Candidate> Find(SourceText source, IReadOnlyList<Block> blocks, SectionTracker sections)
    {
        var cuts = CitationHabit.Follow(InParallel.Select(blocks, new BlockCutter(source).Cut));
        var finder = new CandidateFinder(sections, LearnTables(blocks, cuts));
        foreach (var (block, text) in blocks.Zip(cuts))
        {
            finder.Add(block, text);
        }

        return [.. finder._candidates];
    }

    private static Dictionary<Table, TableShape> LearnTables(IReadOnlyList<Block> blocks, IReadOnlyList<CutText> cuts)
    {
        var tables = new Dictionary<Table, TableShape>(ReferenceEqualityComparer.Instance);
        foreach (var rows in blocks.Zip(cuts).Where(row => row.First.Kind == BlockKind.Row).GroupBy(row => row.First.Table!))
        {
            tables.Add(rows.Key, TableShapeReader.Learn(rows.Key, [.. rows.Select(row => row.Second)]));
        }

        return tables;
    }

    private void Add(Block block, CutText text)
    {
        switch (block.Kind)
        {
            case BlockKind.Heading:
                var above = _sections.Current;
                _sections.Enter(block);
                if (!ReferenceEquals(above, _sections.Current))
                {
                    _candidates.Add(Create(CandidateKind.Heading, text, block.Start, block.End));
                }

                break;
            case BlockKind.Row:
                AddRow(block, text);
                break;
            case BlockKind.Paragraph or BlockKind.Summary when block.Item is not null:
                AddToItem(block, text);
                break;
            case BlockKind.Paragraph or BlockKind.Summary:
                AddParagraph(block, text);
                break;
        }
    }

    private void AddRow(Block row, CutText text)
    {
        _candidates.Add(Create(CandidateKind.Row, text, row.Start, row.End, table: _tables[row.Table!]));
    }

    private void AddToItem(Block block, CutText text)
    {
        if (_items.TryGetValue(block.Item!, out var owner))
        {
            _candidates.Add(Create(CandidateKind.Paragraph, text, block.Start, block.End, parent: owner));
            return;
        }

        var candidate = Create(CandidateKind.Item, text, block.Item!.Start, block.End, block.Item, ParentOf(block.Item));
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

    private void AddParagraph(Block block, CutText text)
    {
        if (_sections.EnterGroup(block))
        {
            return;
        }

        foreach (var line in text.Lines)
        {
            _candidates.Add(Create(CandidateKind.Line, line.Text, line.Start, line.End));
        }

        if (text.Lines.Count == 0)
        {
            _candidates.Add(
                Create(block.Kind == BlockKind.Summary ? CandidateKind.Summary : CandidateKind.Paragraph, text, block.Start, block.End)
            );
        }
    }

    private Candidate Create(
        CandidateKind kind,
        CutText text,
        int start,
        int end,
        ListItem? item = null,
        Candidate? parent = null,
        TableShape? table = null
    ) =>
        new()
        {
            Index = _candidates.Count,
            Kind = kind,
            Section = _sections.Current,
            Cut = text,
            Item = item,
            Parent = parent,
            Table = table,
            Start = start,
            End = end,
        };
}
