using System.Text.Json;
using Graph.Model;

namespace Graph.Measure.Gold;

/// <summary>The hand-checked gold of a folder (<c>tests/gold</c>): entries, facts and negatives of some sources.</summary>
/// <remarks>What counts as what, and how it is scored, says <c>guidelines.md</c> beside it.</remarks>
internal sealed class GoldSet
{
    private readonly Dictionary<(string Source, int Line), int> _entryAt = [];
    private readonly Dictionary<(string Source, int Line), List<GoldFact>> _facts = [];
    private readonly Dictionary<(string Source, int Line), List<GoldNegative>> _negatives = [];
    private readonly HashSet<string> _sources = new(StringComparer.Ordinal);

    private GoldSet(GoldVocabulary vocabulary, string field) => (Vocabulary, Field) = (vocabulary, field);

    /// <summary>The field of research of its sources.</summary>
    public string Field { get; }

    /// <summary>The sources that are annotated, sorted.</summary>
    public IEnumerable<string> Sources => _sources.Order(StringComparer.Ordinal);

    /// <summary>The canonical names.</summary>
    internal GoldVocabulary Vocabulary { get; }

    /// <summary>The entries that have facts or are annotated to have none, in order.</summary>
    internal IEnumerable<(string Source, int Line)> Entries => _entryAt.Select(e => (e.Key.Source, e.Value)).Distinct().Order();

    /// <summary>Reads a folder.</summary>
    /// <param name="folder">The folder.</param>
    /// <param name="field">The field of research of its sources.</param>
    /// <returns>Null where the folder holds no gold.</returns>
    /// <exception cref="JsonException">A file is not what it should be.</exception>
    public static GoldSet? Load(string folder, string field)
    {
        if (!File.Exists(Path.Combine(folder, "relations.jsonl")))
        {
            return null;
        }

        var gold = new GoldSet(new GoldVocabulary(File.ReadAllText(Path.Combine(folder, "vocab.json"))), field);
        Read(folder, "entries.jsonl", gold.AddEntry);
        Read(folder, "relations.jsonl", gold.AddFact);
        Read(folder, "negatives.jsonl", gold.AddNegative);
        return gold;
    }

    /// <summary>The first line of the entry that a line belongs to, or null where no annotated entry has the line.</summary>
    internal int? EntryAt(string source, int line) => _entryAt.TryGetValue((source, line), out var entry) ? entry : null;

    /// <summary>The facts of an entry.</summary>
    internal IReadOnlyList<GoldFact> Facts((string Source, int Line) entry) => _facts.GetValueOrDefault(entry) ?? [];

    /// <summary>The negatives of an entry.</summary>
    internal IReadOnlyList<GoldNegative> Negatives((string Source, int Line) entry) => _negatives.GetValueOrDefault(entry) ?? [];

    /// <summary>Facts about models: the annotated ones, and that what a paper introduces builds on what the paper builds on.</summary>
    internal HashSet<(string Model, string Type, string Target)> ModelFacts() =>
        [
            .. from fact in _facts.Values.SelectMany(f => f) where fact.FromKind == "model" select (fact.From, fact.Type, fact.Target),
            .. from facts in _facts.Values
            from own in facts
            where own.Type == RelationTypes.Introduces && own.TargetKinds.Contains("model")
            from @base in facts
            where @base.Type == RelationTypes.BuildsOn && @base.FromKind == "paper" && @base.Target != own.Target
            select (own.Target, @base.Type, @base.Target),
        ];

    private static void Read(string folder, string name, Action<JsonElement> add)
    {
        foreach (var line in File.ReadLines(Path.Combine(folder, name)).Where(l => !string.IsNullOrWhiteSpace(l)))
        {
            using var document = JsonDocument.Parse(line);
            add(document.RootElement);
        }
    }

    private static string Text(JsonElement record, string field) => record.GetProperty(field).GetString() ?? string.Empty;

    private static string Source(JsonElement record) => Path.GetFileNameWithoutExtension(Text(record, "doc"));

    private (string Source, int Line) Entry(JsonElement record)
    {
        var (source, line) = (Source(record), record.GetProperty("line").GetInt32());
        return (source, EntryAt(source, line) ?? line);
    }

    private void AddEntry(JsonElement record)
    {
        var (source, first) = (Source(record), record.GetProperty("line").GetInt32());
        _sources.Add(source);
        for (var line = first; line <= record.GetProperty("lineEnd").GetInt32(); line++)
        {
            _entryAt[(source, line)] = first;
        }
    }

    private void AddFact(JsonElement record)
    {
        var kind = Text(record, "toKind");
        var accepted = record.TryGetProperty("accept", out var accept)
            ? accept.EnumerateArray().Select(a => a.GetString()!).SelectMany(a => Vocabulary.Canonical(kind, a).Add(GoldName.Normal(a)))
            : [];
        var open = record.TryGetProperty("kindOpen", out var kindOpen) && kindOpen.GetBoolean();
        Add(
            _facts,
            Entry(record),
            new GoldFact(
                Text(record, "type"),
                GoldName.Normal(Text(record, "to")),
                [.. accepted],
                open ? ["model", "dataset"] : [kind],
                Text(record, "fromKind"),
                GoldName.Normal(Text(record, "from")),
                record.GetProperty("certain").GetBoolean()
            )
        );
    }

    private void AddNegative(JsonElement record) =>
        Add(
            _negatives,
            Entry(record),
            new GoldNegative(
                Text(record, "type"),
                GoldName.Normal(Text(record, "to")),
                Text(record, "fromKind"),
                GoldName.Normal(Text(record, "from"))
            )
        );

    private static void Add<T>(Dictionary<(string Source, int Line), List<T>> map, (string Source, int Line) entry, T item)
    {
        if (!map.TryGetValue(entry, out var items))
        {
            map[entry] = items = [];
        }

        items.Add(item);
    }
}
