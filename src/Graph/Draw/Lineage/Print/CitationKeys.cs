using System.Globalization;
using System.Text;
using Graph.Ask.Lineage;

namespace Graph.Draw.Lineage.Print;

/// <summary>Keys for <c>\cite</c>, as Google Scholar makes them: the first author's family name, the year, the title's first
/// word.</summary>
internal sealed class CitationKeys
{
    private static readonly HashSet<string> Openers = new(["a", "an", "the", "on", "in", "of", "for", "to"], StringComparer.Ordinal);

    private readonly Dictionary<string, string> _keys = new(StringComparer.Ordinal);

    /// <param name="nodes">The nodes, sorted by key: of two that would have one key the later gets a letter.</param>
    /// <param name="works">What is known of them.</param>
    public CitationKeys(IEnumerable<LineageNode> nodes, LineageWorks works)
    {
        var byPaper = new Dictionary<string, string>(StringComparer.Ordinal);
        var taken = new HashSet<string>(StringComparer.Ordinal);
        foreach (var node in nodes)
        {
            var work = works.Of(node.Key);
            if (work.Paper is not { } paper)
            {
                continue;
            }

            // Models of one paper are cited by one key.
            if (!byPaper.TryGetValue(paper, out var key))
            {
                var plain = Key(paper, work, node);
                key = Enumerable.Range(0, 1000).Select(i => i == 0 ? plain : plain + Suffix(i)).First(taken.Add);
                byPaper[paper] = key;
            }

            _keys[node.Key] = key;
        }
    }

    /// <summary>The key of a node, or null where no paper is known.</summary>
    public string? Of(string node) => _keys.GetValueOrDefault(node);

    private static string Suffix(int number) =>
        number < 26 ? ((char)('a' + number)).ToString() : $"x{number.ToString(CultureInfo.InvariantCulture)}";

    private static string Key(string paper, LineageWork work, LineageNode node)
    {
        var family = work.Authors.IsEmpty ? "" : Plain(work.Authors[0].Split(' ')[^1]);
        var words = paper
            .Split([' ', '-', ':', '/'], StringSplitOptions.RemoveEmptyEntries)
            .Select(Plain)
            .Where(w => w.Length > 0)
            .ToList();
        var word = words.FirstOrDefault(w => !Openers.Contains(w)) ?? words.FirstOrDefault() ?? "";
        var year = (work.Year ?? node.Year)?.ToString(CultureInfo.InvariantCulture) ?? "";
        var key = family + year + word;
        return key.Length > 0 ? key : "work";
    }

    private static string Plain(string word) =>
        string.Concat(word.Normalize(NormalizationForm.FormD).Where(char.IsAsciiLetterOrDigit)).ToLowerInvariant();
}
