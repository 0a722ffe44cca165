using System.Collections.Immutable;
using System.Text.RegularExpressions;

namespace Graph.Knowledge.Language;

/// <summary>
/// A file of <c>seeds/language</c>: the words of language that a reader must know, in named groups. The files travel inside the
/// assembly; each says in its first lines what it is for.
/// </summary>
public sealed class LanguageFile
{
    private readonly string _name;
    private readonly Dictionary<string, ImmutableArray<string>> _groups = new(StringComparer.Ordinal);

    private LanguageFile(string name) => _name = name;

    /// <summary>The names of the groups, in the order of the file.</summary>
    public IReadOnlyCollection<string> Groups => _groups.Keys;

    /// <summary>The words of a group, written out: each optional piece with and without, each choice by itself.</summary>
    /// <exception cref="VocabularyException">The file has no such group.</exception>
    public ImmutableArray<string> this[string group] =>
        _groups.TryGetValue(group, out var words)
            ? words
            : throw new VocabularyException(
                $"language/{_name}.yaml: found no group '{group}', expected one of {string.Join(", ", _groups.Keys)}."
            );

    /// <summary>The words of a group as the choices of a pattern, the longest first.</summary>
    /// <exception cref="VocabularyException">The file has no such group.</exception>
    public string OneOf(string group) =>
        string.Join(
            '|',
            this[group].OrderByDescending(word => word.Length).ThenBy(word => word, StringComparer.Ordinal).Select(Regex.Escape)
        );

    /// <summary>Reads a file.</summary>
    /// <param name="name">Its name without ending, such as <c>link-labels</c>.</param>
    /// <exception cref="VocabularyException">There is no such file, or it is not a mapping of lists of words.</exception>
    public static LanguageFile Read(string name)
    {
        var place = $"language/{name}.yaml";
        var stream =
            typeof(LanguageFile).Assembly.GetManifestResourceStream(place)
            ?? throw new VocabularyException($"There is no language file '{name}'.");
        using var reader = new StreamReader(stream);
        return Parse(name, reader.ReadToEnd());
    }

    /// <summary>Reads the text of a file.</summary>
    /// <exception cref="VocabularyException">The text is not a mapping of lists of words.</exception>
    public static LanguageFile Parse(string name, string text)
    {
        var place = $"language/{name}.yaml";
        var file = new LanguageFile(name);
        foreach (var (group, words) in VocabularyFile.Mapping(VocabularyFile.Parse(text, place), place, "a group of words and their list"))
        {
            file._groups.Add(
                VocabularyFile.Text(group, place),
                [.. VocabularyFile.Texts(words, place).SelectMany(WordForms.Of).Distinct(StringComparer.Ordinal)]
            );
        }

        return file;
    }
}
