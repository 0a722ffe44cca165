using System.Collections.Immutable;
using System.Text.RegularExpressions;

namespace Graph.Write.Curation;

/// <summary>An edited <see cref="AuthorLetter"/>, read back as curated entries.</summary>
/// <param name="Entries">The entries in YAML, ready for <c>seeds/curated</c>; empty where nothing stayed.</param>
/// <param name="Left">Lines that look like facts and could not be read, with their number from 1.</param>
public sealed partial record AuthorReply(string Entries, ImmutableArray<(int Line, string Text)> Left)
{
    /// <summary>Reads a reply.</summary>
    /// <param name="text">The issue as the authors left it.</param>
    /// <param name="issue">The issue's address, which becomes the citation.</param>
    public static AuthorReply Read(string text, string issue)
    {
        var works = new List<(string Work, SortedDictionary<string, SortedSet<string>> Facts)>();
        var left = ImmutableArray.CreateBuilder<(int, string)>();
        var lines = text.ReplaceLineEndings("\n").Split('\n');
        for (var i = 0; i < lines.Length; i++)
        {
            var line = lines[i].Trim().TrimStart('>').Trim();
            if (
                line.StartsWith(AuthorLetter.WorkMark, StringComparison.Ordinal)
                && line.EndsWith(AuthorLetter.WorkEnd, StringComparison.Ordinal)
            )
            {
                works.Add((line[AuthorLetter.WorkMark.Length..^AuthorLetter.WorkEnd.Length], new(StringComparer.Ordinal)));
            }
            else if (!line.StartsWith("- ", StringComparison.Ordinal) || line.Contains("~~", StringComparison.Ordinal))
            {
                // Prose, or struck out.
            }
            else if (works.Count > 0 && Fact().Match(line) is { Success: true } fact && KeyOf(fact.Groups[1].Value) is { } key)
            {
                var facts = works[^1].Facts;
                (facts.TryGetValue(key, out var names) ? names : facts[key] = new(StringComparer.Ordinal)).Add(fact.Groups[2].Value);
            }
            else
            {
                left.Add((i + 1, line));
            }
        }

        var entries = works.Where(w => w.Facts.Count > 0).Select(w => Entry(w.Work, w.Facts, issue));
        return new AuthorReply(string.Join('\n', entries), left.ToImmutable());
    }

    private static string? KeyOf(string words) => FactWords.All.FirstOrDefault(w => w.Words == words)?.Key;

    private static string Entry(string work, SortedDictionary<string, SortedSet<string>> facts, string issue)
    {
        var (key, name) = work.StartsWith("model ", StringComparison.Ordinal) ? ("model", work[6..]) : ("paper", work[6..]);
        var value =
            name.StartsWith("arxiv:", StringComparison.Ordinal) || name.StartsWith("doi:", StringComparison.Ordinal)
                ? name
                : CuratedYaml.Value(name);
        var lists = FactWords.All.Where(w => facts.ContainsKey(w.Key)).Select(w => $"  {w.Key}: {CuratedYaml.List(facts[w.Key])}\n");
        return $"- {key}: {value}\n{string.Concat(lists)}  cite: {issue}\n  where: section\n";
    }

    // What a letter writes: the name, the words in bold, the other name, the place in brackets, which a person may leave away.
    [GeneratedRegex(@"^- .+? \*\*(.+?)\*\* (.+?)(?: \((?:https?://\S+|[^()]+, line [0-9]+)\))?$", RegexOptions.CultureInvariant)]
    private static partial Regex Fact();
}
