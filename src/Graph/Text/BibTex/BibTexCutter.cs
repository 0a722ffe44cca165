using System.Collections.Immutable;
using System.Text;
using System.Text.RegularExpressions;

namespace Graph.Text.BibTex;

/// <summary>Cuts a text into its entries of BibTeX: a file of them, a page that holds one, an answer of a service. All else is passed
/// over.</summary>
/// <remarks>Each character is looked at a few times at most, whatever the text holds. An entry whose braces do not match ends where the
/// next one begins a line.</remarks>
internal static partial class BibTexCutter
{
    // Longer than anything that is put together of names: each may stand for what others are put together of, and double at each step.
    private const int LongestJoined = 20_000;

    private static readonly ImmutableArray<string> NoEntries = ["comment", "preamble", "string"];

    /// <summary>The entries in the order of the text.</summary>
    public static IEnumerable<BibTexEntry> Cut(string text)
    {
        var macros = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        var at = 0;
        while (EntryStart().Match(text, at) is { Success: true } start)
        {
            var body = start.Index + start.Length;
            at = EndOf(text, body);
            var content = text[body..(at > body && text[at - 1] == '}' ? at - 1 : at)];
            var kind = start.Groups[1].Value.ToLowerInvariant();
            var fields = FieldsOf(content, macros);
            if (kind == "string")
            {
                fields.ToList().ForEach(f => macros[f.Key] = f.Value);
            }
            else if (!NoEntries.Contains(kind, StringComparer.Ordinal))
            {
                yield return new BibTexEntry(kind, Key().Match(content).Value.Trim(), start.Index, at, fields);
            }
        }
    }

    // Behind the brace that closes what is open, else where the next entry begins.
    private static int EndOf(string text, int from)
    {
        var depth = 1;
        for (var i = from; i < text.Length; i++)
        {
            depth += Depth(text, i);
            if (depth == 0)
            {
                return i + 1;
            }

            if (text[i] == '\n' && EntryLine().IsMatch(text, i + 1))
            {
                return i + 1;
            }
        }

        return text.Length;
    }

    private static ImmutableDictionary<string, string> FieldsOf(string content, Dictionary<string, string> macros)
    {
        var fields = ImmutableDictionary.CreateBuilder<string, string>(StringComparer.OrdinalIgnoreCase);
        var at = 0;
        while (FieldStart().Match(content, at) is { Success: true } field)
        {
            at = field.Index + field.Length;
            fields.TryAdd(field.Groups[1].Value, Value(content, ref at, macros));
        }

        return fields.ToImmutable();
    }

    private static string Value(string content, ref int at, Dictionary<string, string> macros)
    {
        var value = new StringBuilder(Piece(content, ref at, macros));
        while (Joint().Match(content, at) is { Success: true } joint)
        {
            at = joint.Index + joint.Length;
            var piece = Piece(content, ref at, macros);
            value.Append(value.Length + piece.Length <= LongestJoined ? piece : string.Empty);
        }

        return value.ToString();
    }

    // One of the values that '#' joins: in braces, in quotes, a number, or a name that @string has given a value.
    private static string Piece(string content, ref int at, Dictionary<string, string> macros)
    {
        if (at < content.Length && content[at] is '{' or '"')
        {
            var from = at + 1;
            var close = CloseOf(content, at);
            at = Math.Min(close + 1, content.Length);
            return content[from..close];
        }

        var word = Bare().Match(content, at).Value;
        at += word.Length;
        return macros.GetValueOrDefault(word, word);
    }

    // What closes a value; the end where nothing does.
    private static int CloseOf(string content, int from)
    {
        var isQuoted = content[from] == '"';
        var depth = isQuoted ? 0 : 1;
        for (var i = from + 1; i < content.Length; i++)
        {
            depth += Depth(content, i);
            if (depth == 0 && (!isQuoted || content[i] == '"'))
            {
                return i;
            }
        }

        return content.Length;
    }

    private static int Depth(string text, int at) =>
        at > 0 && text[at - 1] == '\\' ? 0
        : text[at] == '{' ? 1
        : text[at] == '}' ? -1
        : 0;

    [GeneratedRegex(@"@([A-Za-z]{3,30})\s{0,9}\{", RegexOptions.CultureInvariant)]
    private static partial Regex EntryStart();

    [GeneratedRegex(@"\G[ \t]{0,40}@[A-Za-z]{3,30}\s{0,9}\{", RegexOptions.CultureInvariant)]
    private static partial Regex EntryLine();

    [GeneratedRegex(@"^\s*[^\s,={}]*(?=\s*(?:,|$))", RegexOptions.CultureInvariant)]
    private static partial Regex Key();

    [GeneratedRegex(@"(?:^|[\s,])([A-Za-z][\w-]*)\s*=\s*", RegexOptions.CultureInvariant)]
    private static partial Regex FieldStart();

    [GeneratedRegex(@"\G\s*#\s*", RegexOptions.CultureInvariant)]
    private static partial Regex Joint();

    [GeneratedRegex(@"\G[^,\s}#]*", RegexOptions.CultureInvariant)]
    private static partial Regex Bare();
}
