using System.Collections.Immutable;
using System.Globalization;
using YamlDotNet.RepresentationModel;

namespace Graph.Knowledge;

/// <summary>Reads the vocabulary of models, datasets, tasks and modalities.</summary>
internal sealed class LexiconFile
{
    private const string Fields =
        "year, aliases, headings, cells, weak, bare, not, beside, parent, task, modality, cite, paper, word, part, architecture or tasks";

    private readonly string _source;
    private readonly string _place;
    private readonly TermKind _kind;
    private readonly ImmutableArray<Term>.Builder _terms = ImmutableArray.CreateBuilder<Term>();

    private readonly string? _pack;
    private readonly string? _datasetKind;

    private LexiconFile(string stem, string place, TermKind kind, string? pack = null, string? datasetKind = null)
    {
        _source = "vocabulary/" + stem;
        _place = place;
        _kind = kind;
        _pack = pack;
        _datasetKind = datasetKind ?? (kind == TermKind.Dataset ? "dataset" : null);
    }

    /// <summary>The terms of a file in their order.</summary>
    /// <param name="stem">The file's name without ending.</param>
    /// <param name="kind">What its terms name.</param>
    /// <param name="folder">A folder whose file wins over the one that came with the program; null for none.</param>
    /// <exception cref="VocabularyException">The file has another form; the message says where.</exception>
    public static ImmutableArray<Term> Read(string stem, TermKind kind, string? folder)
    {
        var (root, place) = VocabularyFile.Read(stem + ".yaml", folder);
        var file = new LexiconFile(stem, place, kind);
        file.ReadTop(VocabularyFile.Mapping(root, place, "names"));
        return file._terms.ToImmutable();
    }

    /// <summary>The terms of one part of a pack.</summary>
    /// <param name="pack">The pack's name.</param>
    /// <param name="place">Its file, for messages.</param>
    /// <param name="kind">What the part's terms name.</param>
    /// <param name="datasetKind">Of datasets what they are; null for the ordinary kind.</param>
    /// <param name="part">The part's node.</param>
    /// <exception cref="VocabularyException">The part has another form; the message says where.</exception>
    public static ImmutableArray<Term> ReadPart(string pack, string place, TermKind kind, string? datasetKind, YamlNode part)
    {
        var file = new LexiconFile(pack, place, kind, pack, datasetKind);
        if (kind == TermKind.Task)
        {
            file.ReadTop(VocabularyFile.Mapping(part, place, "areas of tasks"));
        }
        else
        {
            file.ReadGroup(pack, part);
        }

        return file._terms.ToImmutable();
    }

    private void ReadTop(IEnumerable<KeyValuePair<YamlNode, YamlNode>> pairs)
    {
        foreach (var (name, value) in pairs)
        {
            if (_kind is TermKind.Model or TermKind.Dataset)
            {
                ReadGroup(VocabularyFile.Text(name, _place), value);
            }
            else
            {
                var level = _kind == TermKind.Task ? 1 : 0;
                Add(
                    name,
                    value,
                    new Term
                    {
                        Kind = _kind,
                        Name = VocabularyFile.Text(name, _place),
                        Source = _source,
                        Pack = _pack,
                        DatasetKind = _datasetKind,
                        Line = Line(name),
                        Level = level,
                    }
                );
            }
        }
    }

    private void ReadGroup(string group, YamlNode names)
    {
        foreach (var (name, value) in VocabularyFile.Mapping(names, _place, "names of a group"))
        {
            Add(
                name,
                value,
                new Term
                {
                    Kind = _kind,
                    Name = VocabularyFile.Text(name, _place),
                    Source = _source,
                    Pack = _pack,
                    DatasetKind = _datasetKind,
                    Line = Line(name),
                    Group = group,
                }
            );
        }
    }

    private void Add(YamlNode name, YamlNode fields, Term term)
    {
        var children = new List<KeyValuePair<YamlNode, YamlNode>>();
        foreach (var (field, value) in VocabularyFile.Mapping(fields, _place, Fields))
        {
            if (VocabularyFile.Text(field, _place) == "tasks")
            {
                children.AddRange(VocabularyFile.Mapping(value, _place, "names of tasks"));
            }
            else
            {
                term = With(term, field, value);
            }
        }

        _terms.Add(term);
        foreach (var (child, value) in children)
        {
            Add(
                child,
                value,
                new Term
                {
                    Kind = _kind,
                    Name = VocabularyFile.Text(child, _place),
                    Source = _source,
                    Pack = _pack,
                    DatasetKind = _datasetKind,
                    Line = Line(child),
                    Level = 2,
                    Parent = term.Name,
                    Citation =
                        term.Citation
                        ?? throw VocabularyFile.Wrong(
                            name,
                            _place,
                            $"the area '{term.Name}' without cite",
                            "where its tasks are put together like this"
                        ),
                }
            );
        }
    }

    private Term With(Term term, YamlNode field, YamlNode value) =>
        VocabularyFile.Text(field, _place) switch
        {
            "year" => term with { Year = Number(value) },
            "aliases" => term with { Aliases = [.. VocabularyFile.Texts(value, _place)] },
            "headings" or "cells" => term with { InHeadings = [.. VocabularyFile.Texts(value, _place)] },
            "weak" => term with { Weak = [.. VocabularyFile.Texts(value, _place)] },
            "bare" => term with { Bare = [.. VocabularyFile.Texts(value, _place)] },
            "not" => term with { Not = [.. VocabularyFile.Texts(value, _place)] },
            "beside" => term with { Beside = [.. VocabularyFile.Texts(value, _place)] },
            "parent" => term with { Parent = VocabularyFile.Text(value, _place) },
            "task" => term with { Task = VocabularyFile.Text(value, _place) },
            "modality" => term with
            {
                Modalities = [.. value is YamlSequenceNode ? VocabularyFile.Texts(value, _place) : [VocabularyFile.Text(value, _place)]],
            },
            "cite" => term with { Citation = VocabularyFile.Text(value, _place) },
            "paper" => term with { Paper = VocabularyFile.Text(value, _place) },
            "word" => term with { IsWord = Flag(value) },
            "part" => term with { IsPart = Flag(value) },
            "architecture" => term with { IsArchitecture = Flag(value) },
            var word => throw VocabularyFile.Wrong(field, _place, $"'{word}'", Fields),
        };

    private int Number(YamlNode value) =>
        int.TryParse(VocabularyFile.Text(value, _place), NumberStyles.None, CultureInfo.InvariantCulture, out var number)
            ? number
            : throw VocabularyFile.Wrong(value, _place, $"'{value}'", "a year");

    private bool Flag(YamlNode value) =>
        VocabularyFile.Text(value, _place) switch
        {
            "true" => true,
            "false" => false,
            var text => throw VocabularyFile.Wrong(value, _place, $"'{text}'", "true or false"),
        };

    private static int Line(YamlNode node) => (int)node.Start.Line;
}
