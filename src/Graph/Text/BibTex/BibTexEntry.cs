using System.Collections.Immutable;
using System.Text;
using System.Text.RegularExpressions;

namespace Graph.Sources.Enrich.Services.Answers;

/// <summary>Reads one BibTeX entry as services write it.</summary>
internal static partial class BibTexEntry
{
    /// <summary>The fields of the first entry, by name in lower case, braces and commands of accents read as the letters that they
    /// make.</summary>
    public static ImmutableDictionary<string, string> Fields(string text)
    {
        var fields = ImmutableDictionary.CreateBuilder<string, string>(StringComparer.OrdinalIgnoreCase);
        foreach (Match field in Field().Matches(text))
        {
            var start = field.Index + field.Length;
            var value = text[start] switch
            {
                '"' => Quoted(text, start),
                '{' => Braced(text, start),
                _ => Bare().Match(text, start).Value,
            };
            fields.TryAdd(field.Groups[1].Value, Plain(value));
        }

        return fields.ToImmutable();
    }

    /// <summary>The names of an author field, each in the order in which it is spoken.</summary>
    public static ImmutableArray<string> Names(string? field) =>
        field is null
            ? []
            :
            [
                .. field
                    .Split(" and ", StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)
                    .Select(n => n.Split(',', StringSplitOptions.TrimEntries) is [var family, var given] ? $"{given} {family}" : n),
            ];

    private static string Quoted(string text, int start)
    {
        var depth = 0;
        for (var i = start + 1; i < text.Length; i++)
        {
            depth += Depth(text, i);
            if (text[i] == '"' && depth == 0)
            {
                return text[(start + 1)..i];
            }
        }

        return string.Empty;
    }

    private static string Braced(string text, int start)
    {
        var depth = 0;
        for (var i = start; i < text.Length; i++)
        {
            depth += Depth(text, i);
            if (depth == 0)
            {
                return text[(start + 1)..i];
            }
        }

        return string.Empty;
    }

    private static int Depth(string text, int at) =>
        text[at - 1] == '\\' ? 0
        : text[at] == '{' ? 1
        : text[at] == '}' ? -1
        : 0;

    private static string Plain(string value)
    {
        var plain = Accent()
            .Replace(value, m => (m.Groups[2].Value.TrimStart('\\') + Mark(m.Groups[1].Value)).Normalize(NormalizationForm.FormC));
        plain = plain.Replace("{\\ss}", "ß", StringComparison.Ordinal).Replace("\\&", "&", StringComparison.Ordinal);
        plain = plain.Replace("{", "", StringComparison.Ordinal).Replace("}", "", StringComparison.Ordinal);
        return Space().Replace(plain, " ").Trim();
    }

    private static string Mark(string command) =>
        command switch
        {
            "'" => "\u0301",
            "`" => "\u0300",
            "^" => "\u0302",
            "\"" => "\u0308",
            "~" => "\u0303",
            "c" => "\u0327",
            "v" => "\u030C",
            "=" => "\u0304",
            "." => "\u0307",
            "u" => "\u0306",
            _ => "\u030A",
        };

    [GeneratedRegex(@"(?<=[,{]\s*)\b([A-Za-z]+)\s*=\s*(?=\S)", RegexOptions.CultureInvariant)]
    private static partial Regex Field();

    [GeneratedRegex(@"\G[^,\s}]+", RegexOptions.CultureInvariant)]
    private static partial Regex Bare();

    // {\'c}, {\'{c}}, \'c, {\c c}, {\v{s}}
    [GeneratedRegex(@"\{?\\(['`^""~=.]|[cvur](?=[\s{]))\s*\{?(\\?\p{L})\}?\}?", RegexOptions.CultureInvariant)]
    private static partial Regex Accent();

    [GeneratedRegex(@"\s+", RegexOptions.CultureInvariant)]
    private static partial Regex Space();
}
