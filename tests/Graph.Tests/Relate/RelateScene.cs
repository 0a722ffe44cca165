using System.Collections.Immutable;
using Graph.Knowledge;
using Graph.Knowledge.Curated;
using Graph.Model;
using Graph.Read;
using Graph.Relate;
using Graph.Resolve;
using Graph.Resolve.Names;
using Graph.Text;

namespace Graph.Tests.Relate;

/// <summary>Entries of a list that stands nowhere but in a test, and what the rules make of them.</summary>
internal sealed class RelateScene
{
    private static readonly Lexicon Known = Lexicon.Load();

    private readonly List<ResolvedMention> _mentions = [];
    private readonly SortedDictionary<string, Entity> _papers = new(StringComparer.Ordinal);

    /// <summary>Adds an entry: a title, the heading above it, and the address of its code.</summary>
    public RelateScene With(string title, string? heading = null, string? code = null, int? year = null, string? paper = null)
    {
        var line = (_mentions.Count * 10) + 1;
        var key = paper ?? "paper:" + FoldedText.Of(title).Replace(' ', '-');
        _papers.TryAdd(key, new Entity(key, [Labels.Paper], title, PropertyMap.Empty.With("year", (object?)year)));
        var mention = new Mention
        {
            Source = "scene",
            Kind = MentionKind.Paper,
            Line = line,
            EndLine = line,
            Section = heading is null ? [] : [new Heading(heading, 2, new Quote(line, heading))],
            Title = Say(title, line),
            Year = year,
            Links = code is null ? [] : [new Link(LinkKind.Code, code, "code", new Quote(line, code))],
        };
        _mentions.Add(new ResolvedMention(mention, key) { RepositoryKeys = code is null ? [] : [null] });
        return this;
    }

    /// <summary>Adds a row of a model table: the model's name and its paper's title.</summary>
    public RelateScene WithModel(string name, string title)
    {
        With(title);
        var last = _mentions[^1];
        _mentions[^1] = last with { Mention = last.Mention with { Kind = MentionKind.Model, Name = Say(name, last.Mention.Line) } };
        return this;
    }

    /// <summary>Adds an entry that has a link to its paper and neither title nor name.</summary>
    public RelateScene WithoutTitle(string link)
    {
        With(link);
        var last = _mentions[^1];
        var line = last.Mention.Line;
        _mentions[^1] = last with
        {
            Mention = last.Mention with { Title = null, Links = [new Link(LinkKind.Paper, link, "", new Quote(line, link))] },
            RepositoryKeys = [null],
        };
        return this;
    }

    /// <summary>Adds a row of a dataset table.</summary>
    public RelateScene WithDataset(string name, params (string Header, string Text)[] cells)
    {
        var line = (_mentions.Count * 10) + 1;
        var mention = new Mention
        {
            Source = "scene",
            Kind = MentionKind.Dataset,
            Line = line,
            EndLine = line,
            Section = [],
            Title = Say(name, line),
            Name = Say(name, line),
            Cells = [.. cells.Select(c => new Cell(c.Header, Say(c.Text, line)))],
        };
        _mentions.Add(new ResolvedMention(mention, null));
        return this;
    }

    /// <summary>Runs the rules.</summary>
    public RelateResult Relate(CuratedFacts? curated = null, NameRulings? rulings = null)
    {
        var source = new SourceText("scene", "scene.md", string.Join('\n', Enumerable.Repeat("x", 1000)), "");
        var list = new Entity("list:scene", [Labels.Survey, Labels.List], "Scene", PropertyMap.Empty);
        var resolution = new Resolution(
            [list, .. _papers.Values],
            [
                new ResolvedSource(
                    new Extraction(source, null, [.. _mentions.Select(m => m.Mention)], [], []),
                    list.Key,
                    null,
                    [.. _mentions]
                ),
            ],
            [],
            []
        );
        return Relater.Relate(resolution, Known, curated ?? CuratedFacts.Empty, rulings ?? NameRulings.None, SourceRegistry.Empty);
    }

    /// <summary>What the rules say, one sentence a relation: <c>BUILDS_ON CLIP</c>, for a model <c>PubMedCLIP BUILDS_ON CLIP</c>.</summary>
    public ImmutableArray<string> Facts(params string[] types)
    {
        var graph = Relate().Graph;
        return
        [
            .. from relation in graph.Relations
            where types.Contains(relation.Type, StringComparer.Ordinal)
            let start = graph.Find(relation.From)!
            let isOwn = start.Is(Labels.Paper) || graph.To(start.Key).Any(r => r.Type == RelationTypes.Introduces)
            select (isOwn ? "" : start.Name + " ") + relation.Type + " " + graph.Find(relation.To)!.Name,
        ];
    }

    private static Reading Say(string text, int line) => new(text, [new Quote(line, text)]);
}
