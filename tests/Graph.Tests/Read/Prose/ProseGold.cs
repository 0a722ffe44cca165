using System.Text.Json;
using Graph.Read.Prose;
using Graph.Text;

namespace Graph.Tests.Read.Prose;

/// <summary>Texts of the shared gold and what people found that they say. Facts that are not certain are neither missed nor wrong.</summary>
internal sealed class ProseGold
{
    private static readonly string[] Flagship = ["BUILDS_ON", "TRAINED_ON", "EVALUATES_ON"];

    private readonly Dictionary<string, ProseText> _texts = new(StringComparer.Ordinal);
    private readonly ILookup<(string Id, string Type), Fact> _facts;

    private ProseGold(string folder, IEnumerable<(string Id, ProseText Text)> texts)
    {
        foreach (var (id, text) in texts)
        {
            _texts.Add(id, text);
        }

        _facts = Rows(Path.Combine(folder, "facts.jsonl")).Select(Fact.Of).ToLookup(f => (f.Id, f.Type));
    }

    /// <summary>The abstracts of papers.</summary>
    public static ProseGold Abstracts()
    {
        var folder = SharedData.Path("prose");
        return new ProseGold(
            folder,
            from row in Rows(Path.Combine(folder, "records.jsonl"))
            select (Word(row, "id"), new ProseText(Word(row, "abstract"), ProseForm.Abstract, Word(row, "title")))
        );
    }

    /// <summary>The READMEs of repositories.</summary>
    public static ProseGold Readmes()
    {
        var folder = SharedData.Path("readmes");
        return new ProseGold(
            folder,
            from row in Rows(Path.Combine(folder, "repos.jsonl"))
            let text = File.ReadAllText(Path.Combine(folder, Word(row, "file")))
            select (Word(row, "id"), new ProseText(text, ProseForm.Markdown) { OwnNames = [Word(row, "subject")] })
        );
    }

    /// <summary>Which part of what a reader says of the three types is right, and which part of the certain facts it finds.</summary>
    public (double Precision, double Recall) Measure(ProseReader reader)
    {
        var (right, wrong, certain) = (0, 0, 0);
        foreach (var (id, text) in _texts)
        {
            var said = reader.Read(text).Select(s => (s.Type, Name: NameForm.Of(s.Object))).Distinct().ToList();
            foreach (var type in Flagship)
            {
                var facts = _facts[(id, type)].ToList();
                var names = said.Where(s => s.Type == type).Select(s => s.Name).ToList();
                certain += facts.Count(f => f.IsCertain);
                right += facts.Count(f => f.IsCertain && names.Any(f.Names.Contains));
                wrong += names.Count(n => !facts.Any(f => f.Names.Contains(n)));
            }
        }

        return ((double)right / (right + wrong), (double)right / certain);
    }

    private static IEnumerable<JsonElement> Rows(string path) =>
        File.ReadLines(path).Where(l => l.Length > 0).Select(l => JsonElement.Parse(l));

    private static string Word(JsonElement row, string field) => row.GetProperty(field).GetString()!;

    private sealed record Fact(string Id, string Type, HashSet<string> Names, bool IsCertain)
    {
        public static Fact Of(JsonElement row)
        {
            var names = row.GetProperty("objectAliases")
                .EnumerateArray()
                .Select(a => a.GetString()!)
                .Concat([Word(row, "object"), Word(row, "surface")])
                .Select(NameForm.Of);
            return new Fact(Word(row, "id"), Word(row, "type"), [.. names], row.GetProperty("certain").GetBoolean());
        }
    }
}
