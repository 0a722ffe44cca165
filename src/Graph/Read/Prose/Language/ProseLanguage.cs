using System.Collections.Frozen;
using System.Collections.Immutable;
using Graph.Knowledge;
using Graph.Text;

namespace Graph.Read.Prose.Language;

/// <summary>The words of <c>seeds/language/prose.yaml</c>, ready to be looked up.</summary>
internal sealed class ProseLanguage
{
    private const string Resource = "language/prose.yaml";
    private const string NoName = "no name";
    private const string ShortBackbone = "short backbone";
    private const string DatasetEnding = "dataset ending";
    private const string ModelEnding = "model ending";
    private const int LongestPhrase = 6;

    private readonly FrozenDictionary<string, Cue>.AlternateLookup<ReadOnlySpan<char>> _words;
    private readonly FrozenDictionary<string, Phrase[]>.AlternateLookup<ReadOnlySpan<char>> _phrases;
    private readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> _noNames;
    private readonly int _longestUnspaced;

    private ProseLanguage(Dictionary<string, Cue> words, Dictionary<string, List<Phrase>> phrases, HashSet<string> noNames)
    {
        _words = words.ToFrozenDictionary(StringComparer.OrdinalIgnoreCase).GetAlternateLookup<ReadOnlySpan<char>>();
        _phrases = phrases
            .ToFrozenDictionary(p => p.Key, p => p.Value.OrderByDescending(x => x.Words.Length).ToArray(), StringComparer.OrdinalIgnoreCase)
            .GetAlternateLookup<ReadOnlySpan<char>>();
        _longestUnspaced = words.Keys.Where(w => Unspaced.IsLetter(w[0])).Select(w => w.Length).DefaultIfEmpty().Max();
        _noNames = noNames.ToFrozenSet(StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();
    }

    /// <summary>How names of data sets end, in lower case.</summary>
    public ImmutableArray<string> DatasetEndings { get; private init; } = [];

    /// <summary>How names of models end, in lower case.</summary>
    public ImmutableArray<string> ModelEndings { get; private init; } = [];

    /// <summary>What the last letters of a coined name say that it names: <c>AgentBench</c>, <c>SegFormer</c>.</summary>
    public ProseNameKind KindByEnding(string name)
    {
        if (DatasetEndings.Any(e => name.Length > e.Length + 1 && name.EndsWith(e, StringComparison.OrdinalIgnoreCase)))
        {
            return ProseNameKind.Dataset;
        }

        return ModelEndings.Any(e => name.Length > e.Length + 1 && name.EndsWith(e, StringComparison.OrdinalIgnoreCase))
            ? ProseNameKind.Model
            : ProseNameKind.Unknown;
    }

    /// <summary>The design that letters before a number mean in a column of backbones (<c>R</c> in <c>R50</c>); null where they mean
    /// none.</summary>
    public string? Backbone(ReadOnlySpan<char> letters)
    {
        foreach (var (shorter, name) in Backbones)
        {
            if (letters.Equals(shorter, StringComparison.OrdinalIgnoreCase))
            {
                return name;
            }
        }

        return null;
    }

    private ImmutableArray<(string Short, string Name)> Backbones { get; init; } = [];

    /// <summary>The words that came with the program.</summary>
    public static ProseLanguage Shared { get; } = Load();

    /// <summary>The groups that a word is in, whatever its case.</summary>
    public Cue Of(ReadOnlySpan<char> word) => _words.TryGetValue(word, out var cues) ? cues : Cue.None;

    /// <summary>The length of the longest known word at the beginning of a run of letters that no blank parts; 0 where none begins
    /// there.</summary>
    public int LongestUnspaced(ReadOnlySpan<char> run)
    {
        for (var length = Math.Min(run.Length, _longestUnspaced); length > 0; length--)
        {
            if (_words.ContainsKey(run[..length]))
            {
                return length;
            }
        }

        return 0;
    }

    /// <summary>The phrases that begin with a word, the longest first; empty where there is none.</summary>
    public Phrase[] PhrasesFrom(ReadOnlySpan<char> word) => _phrases.TryGetValue(word, out var phrases) ? phrases : [];

    /// <summary>Whether a normal form looks like a name and is the name of no model and no data set.</summary>
    /// <param name="form">As <see cref="NameForm"/> gives it.</param>
    public bool IsNoName(ReadOnlySpan<char> form) =>
        _noNames.Contains(form) || (form.Length > 2 && form[^1] == 's' && _noNames.Contains(form[..^1]));

    private static ProseLanguage Load()
    {
        using var stream =
            typeof(ProseLanguage).Assembly.GetManifestResourceStream(Resource)
            ?? throw new VocabularyException($"There is no language file '{Resource}'.");
        using var reader = new StreamReader(stream);
        var words = new Dictionary<string, Cue>(StringComparer.OrdinalIgnoreCase);
        var phrases = new Dictionary<string, List<Phrase>>(StringComparer.OrdinalIgnoreCase);
        var noNames = new HashSet<string>(StringComparer.Ordinal);
        var backbones = new List<(string, string)>();
        var datasetEndings = new List<string>();
        var modelEndings = new List<string>();
        foreach (
            var (key, value) in VocabularyFile.Mapping(VocabularyFile.Parse(reader.ReadToEnd(), Resource), Resource, "groups of words")
        )
        {
            var group = VocabularyFile.Text(key, Resource);
            var texts = VocabularyFile.Texts(value, Resource);
            if (group == NoName)
            {
                noNames.UnionWith(texts.Select(NameForm.Of));
                continue;
            }

            if (group == ShortBackbone)
            {
                backbones.AddRange(texts.Select(t => t.Split(' ', 2)).Select(p => (p[0], p[^1])));
                continue;
            }

            if (group is DatasetEnding or ModelEnding)
            {
                (group == DatasetEnding ? datasetEndings : modelEndings).AddRange(texts);
                continue;
            }

            if (!Enum.TryParse<Cue>(group.Replace(" ", "", StringComparison.Ordinal), ignoreCase: true, out var cue))
            {
                throw VocabularyFile.Wrong(key, Resource, $"'{group}'", "the name of a group that the program knows");
            }

            foreach (var text in texts)
            {
                Add(words, phrases, text, cue);
            }
        }

        return new ProseLanguage(words, phrases, noNames)
        {
            DatasetEndings = [.. datasetEndings],
            ModelEndings = [.. modelEndings],
            Backbones = [.. backbones],
        };
    }

    private static void Add(Dictionary<string, Cue> words, Dictionary<string, List<Phrase>> phrases, string text, Cue cue)
    {
        var parts = text.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        if (parts.Length == 1)
        {
            words[text] = words.GetValueOrDefault(text) | cue;
            return;
        }

        if (parts.Length > LongestPhrase)
        {
            throw new VocabularyException($"{Resource}: '{text}' has more than {LongestPhrase} words.");
        }

        if (!phrases.TryGetValue(parts[0], out var list))
        {
            phrases[parts[0]] = list = [];
        }

        list.Add(new Phrase(parts, cue));
    }
}
