using System.Collections.Immutable;
using YamlDotNet.RepresentationModel;

namespace Graph.Knowledge;

/// <summary>Reads a pack: <c>seeds/vocabulary/FIELD.yaml</c>.</summary>
internal static class FieldPackFile
{
    private const string Parts = "sources, words, tasks, datasets, benchmarks, environments or models";

    /// <summary>The pack of a file.</summary>
    /// <param name="name">The file's name without ending.</param>
    /// <param name="folder">A folder whose file wins over the one that came with the program; null for none.</param>
    /// <exception cref="VocabularyException">The file has another form; the message says where.</exception>
    public static FieldPack Read(string name, string? folder)
    {
        var (root, place) = VocabularyFile.Read(name + ".yaml", folder);
        ImmutableArray<string> sources = [];
        ImmutableArray<string> words = [];
        var terms = ImmutableArray.CreateBuilder<Term>();
        foreach (var (part, value) in VocabularyFile.Mapping(root, place, Parts))
        {
            switch (VocabularyFile.Text(part, place))
            {
                case "sources":
                    sources = [.. VocabularyFile.Texts(value, place)];
                    break;
                case "words":
                    words = [.. VocabularyFile.Texts(value, place)];
                    break;
                case var kind:
                    terms.AddRange(ReadPart(name, place, kind, part, value));
                    break;
            }
        }

        return sources.IsEmpty
            ? throw new VocabularyException(
                $"{place}(1): the pack names no sources; add 'sources: [address]' with a survey that names what it names."
            )
            : new FieldPack(name, sources, words, terms.ToImmutable());
    }

    private static ImmutableArray<Term> ReadPart(string pack, string place, string kind, YamlNode part, YamlNode value) =>
        kind switch
        {
            "tasks" => LexiconFile.ReadPart(pack, place, TermKind.Task, null, value),
            "models" => LexiconFile.ReadPart(pack, place, TermKind.Model, null, value),
            "datasets" => LexiconFile.ReadPart(pack, place, TermKind.Dataset, null, value),
            "benchmarks" => LexiconFile.ReadPart(pack, place, TermKind.Dataset, "benchmark", value),
            "environments" => LexiconFile.ReadPart(pack, place, TermKind.Dataset, "environment", value),
            _ => throw VocabularyFile.Wrong(part, place, $"'{kind}'", Parts),
        };
}
