using System.Collections.Immutable;
using System.Globalization;
using Graph.Model;
using Graph.Text;
using YamlDotNet.RepresentationModel;

namespace Graph.Knowledge.Curated;

/// <summary>Reads one entry of a curated file.</summary>
/// <param name="source">The file.</param>
/// <param name="problems">Where its problems go.</param>
/// <param name="entry">The entry's keys and values.</param>
/// <param name="line">Its first line, from 1.</param>
internal sealed class CuratedEntry(SourceText source, CuratedProblems problems, YamlMappingNode entry, int line)
{
    private const int FirstColumn = 3;

    private static readonly (string Key, string Type)[] Facts =
    [
        ("builds_on", RelationTypes.BuildsOn),
        ("trained_on", RelationTypes.TrainedOn),
        ("evaluated_on", RelationTypes.EvaluatesOn),
    ];

    private static readonly string[] Keys =
    [
        "paper",
        "model",
        "title",
        "authors",
        "year",
        "venue",
        .. Facts.Select(f => f.Key),
        "cite",
        "where",
    ];

    /// <summary>The work; null where the entry cannot be used.</summary>
    public CuratedWork? Read()
    {
        CheckKeys();
        var (paper, model) = (Name("paper", "a title or an identifier", "arxiv:2306.00890"), Name("model", "a name", "LLaVA-Med"));
        if (paper is null && model is null)
        {
            problems.NoWork(line, FirstColumn);
            return null;
        }

        if (paper is not null && PaperIdentifier.IsMeant(paper.Text) && !PaperIdentifier.Is(paper.Text))
        {
            problems.BadIdentifier(Value("paper")!.Start, paper.Text);
            return null;
        }

        var work = new CuratedWork
        {
            Source = source.Id,
            Path = source.Path,
            Line = line,
            Paper = paper,
            Model = model,
            Title = Name("title", "a text", "Visual Instruction Tuning")?.Text,
            Authors = [.. Names("authors", "[Haotian Liu, Chunyuan Li]").Select(a => a.Text)],
            Year = Year(),
            Venue = Name("venue", "a text", "NeurIPS 2023")?.Text,
            Citation = "",
            Where = Where(),
            Facts =
            [
                .. Facts.SelectMany(f =>
                    Names(f.Key, f.Key == "builds_on" ? "[CLIP, Vicuna]" : "[MIMIC-CXR]").Select(n => new CuratedFact(f.Type, n))
                ),
            ],
        };
        return Cited(work);
    }

    private CuratedWork? Cited(CuratedWork work)
    {
        if (Value("cite") is not { } node || node is YamlScalarNode { Value: null or "" })
        {
            problems.NoCitation(line, FirstColumn, work.Name);
            return null;
        }

        var text = (node as YamlScalarNode)?.Value ?? "a list";
        if (
            !Uri.TryCreate(text, UriKind.Absolute, out var address)
            || address.Scheme is not ("http" or "https")
            || !address.Host.Contains('.', StringComparison.Ordinal)
            || text.Any(char.IsWhiteSpace)
        )
        {
            problems.BadCitation(node.Start, text);
            return null;
        }

        if (Credentials.Remove(text) != text)
        {
            problems.SecretCitation(node.Start);
            return null;
        }

        if (work is { Facts: [], Title: null, Authors: [], Year: null, Venue: null })
        {
            problems.SaysNothing(line, FirstColumn, work.Name);
            return null;
        }

        return work with
        {
            Citation = text,
        };
    }

    private void CheckKeys()
    {
        foreach (var key in entry.Children.Keys)
        {
            var text = (key as YamlScalarNode)?.Value ?? "a list";
            if (!Keys.Contains(text, StringComparer.Ordinal))
            {
                problems.UnknownKey(key.Start, text, Keys);
            }
        }
    }

    private CuratedName? Year()
    {
        var year = Name("year", "a year", "2023");
        if (
            year is null
            || (int.TryParse(year.Text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number is >= 1900 and < 2100)
        )
        {
            return year;
        }

        problems.BadYear(Value("year")!.Start, year.Text);
        return null;
    }

    private string? Where()
    {
        var where = Name("where", "a place", "abstract");
        if (where is null || CuratedPlaces.All.Contains(where.Text, StringComparer.Ordinal))
        {
            return where?.Text;
        }

        problems.UnknownPlace(Value("where")!.Start, where.Text);
        return null;
    }

    private ImmutableArray<CuratedName> Names(string key, string example)
    {
        var names = ImmutableArray.CreateBuilder<CuratedName>();
        if (Value(key) is not { } node)
        {
            return [];
        }

        if (node is not YamlSequenceNode list)
        {
            problems.WrongType(node.Start, key, "a list of names", example);
            return [];
        }

        foreach (var child in list.Children)
        {
            if (child is not YamlScalarNode { Value: { Length: > 0 } text })
            {
                problems.WrongType(child.Start, key, "a list of names", example);
            }
            else if (names.Any(n => NameForm.Of(n.Text) == NameForm.Of(text)))
            {
                problems.Twice((int)child.Start.Line, (int)child.Start.Column, key, text);
            }
            else
            {
                names.Add(new CuratedName(text, (int)child.Start.Line, (int)child.Start.Column));
            }
        }

        return names.ToImmutable();
    }

    private CuratedName? Name(string key, string expected, string example)
    {
        var node = Value(key);
        if (node is YamlScalarNode { Value: { Length: > 0 } text })
        {
            return new CuratedName(text, (int)node.Start.Line, (int)node.Start.Column);
        }

        if (node is not null)
        {
            problems.WrongType(node.Start, key, expected, example);
        }

        return null;
    }

    private YamlNode? Value(string key) => entry.Children.TryGetValue(new YamlScalarNode(key), out var value) ? value : null;
}
