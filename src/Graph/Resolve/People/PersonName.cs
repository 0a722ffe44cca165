using System.Collections.Immutable;
using System.Text;
using Graph.Knowledge.Language;
using Graph.Text;

namespace Graph.Resolve.People;

/// <summary>A person's name in parts that can be compared.</summary>
/// <param name="Given">Given names in order, folded; a single letter is an initial.</param>
/// <param name="Family">The family name with its particles, folded, words joined by hyphens; empty for a text without letters.</param>
public sealed record PersonName(ImmutableArray<string> Given, string Family)
{
    // One letter alone is an initial in most names (John E Smith), whatever it is in others (Ortega y Gasset).
    private static readonly HashSet<string> Particles = new(
        LanguageFile.Read("people")["particles"].Select(FoldedText.Of).Where(p => p.Length > 1),
        StringComparer.Ordinal
    );

    private static readonly WordSet Suffixes = new(LanguageFile.Read("people")["suffixes"]);

    /// <summary>The name without spaces and hyphens between given names, so that Hong-Yu Zhou, Hong Yu Zhou and Hongyu Zhou are
    /// one.</summary>
    public string NormalForm { get; } = Given.IsEmpty ? Family : string.Concat(Given) + "-" + Family;

    /// <summary>The letters alone, an umlaut as its vowel: the form that <c>Jörg Müller</c>, <c>Joerg Mueller</c> and <c>JörgMüller</c>
    /// share. Others share it, too (<c>Boer</c> and <c>Bor</c>), so that it proves nothing by itself.</summary>
    public string LooseForm { get; } =
        (string.Concat(Given) + Family)
            .Replace("-", "", StringComparison.Ordinal)
            .Replace("ae", "a", StringComparison.Ordinal)
            .Replace("oe", "o", StringComparison.Ordinal)
            .Replace("ue", "u", StringComparison.Ordinal);

    /// <summary>The name as it stands in a key: its parts joined by hyphens.</summary>
    public string Slug => string.Join('-', Given.Append(Family));

    /// <summary>Whether at least one given name is written out. Initials alone do not tell who it is.</summary>
    public bool IsWrittenOut => Given.Any(g => g.Length > 1);

    /// <summary>Reads a name in either order: <c>First Last</c> or <c>Last, First</c>.</summary>
    public static PersonName Parse(string text)
    {
        var whole = JoinBrokenAccents(text);
        var comma = whole.IndexOf(',', StringComparison.Ordinal);
        var pieces = Pieces(comma < 0 ? whole : whole[(comma + 1)..]);
        if (comma < 0)
        {
            return Split(pieces);
        }

        var before = Pieces(whole[..comma]);
        return pieces.Count == 0 ? Split(before) : new([.. pieces], string.Join('-', before));
    }

    /// <summary>Whether both may be written forms of one name: the same family name, and given names that agree as far as both have
    /// them.</summary>
    public bool IsCompatibleWith(PersonName other)
    {
        if (Family != other.Family)
        {
            return false;
        }

        if (NormalForm == other.NormalForm || Given.IsEmpty || other.Given.IsEmpty)
        {
            return true;
        }

        var common = Math.Min(Given.Length, other.Given.Length);
        for (var i = 0; i < common; i++)
        {
            if (!AgreeGiven(Given[i], other.Given[i]))
            {
                return InitialsAgree(other) || other.InitialsAgree(this);
            }
        }

        return true;
    }

    // "JM Smith" has one piece where "Jane Mary Smith" has two.
    private bool InitialsAgree(PersonName full) =>
        Given is [{ Length: > 1 and < 4 } block] && full.Given.Length == block.Length && full.Given.Select(g => g[0]).SequenceEqual(block);

    private static bool AgreeGiven(string left, string right) =>
        left == right || (left.Length == 1 && right[0] == left[0]) || (right.Length == 1 && left[0] == right[0]);

    private static PersonName Split(List<string> pieces)
    {
        if (pieces.Count > 2 && Suffixes.Contains(pieces[^1]))
        {
            pieces.RemoveAt(pieces.Count - 1);
        }

        var family = pieces.Count - 1;
        while (family > 1 && Particles.Contains(pieces[family - 1]))
        {
            family--;
        }

        return pieces.Count == 0 ? new([], "") : new([.. pieces.Take(family)], string.Join('-', pieces.Skip(family)));
    }

    // A hyphen joins (Hong-Yu, Pérez-García), a dot parts (J.M.). Numbers behind a name (Wei Wang 0001) are a catalogue's.
    private static List<string> Pieces(string text) =>
        [
            .. text.Split([' ', '\t', '\u00A0', '.'], StringSplitOptions.RemoveEmptyEntries)
                .Select(p => FoldedText.Of(p).Replace(" ", "", StringComparison.Ordinal))
                .Where(p => p.Length > 0 && !p.All(char.IsAsciiDigit)),
        ];

    /// <summary>Puts accents back to their letters that stand on their own: <c>Patr´ıcio</c>, <c>P ́ erez</c>.</summary>
    private static string JoinBrokenAccents(string text)
    {
        if (!text.Any(IsLooseAccent))
        {
            return text;
        }

        var joined = new StringBuilder(text.Length);
        for (var i = 0; i < text.Length; i++)
        {
            if (!IsLooseAccent(text[i]) || (IsCombining(text[i]) && i > 0 && char.IsLetter(text[i - 1])))
            {
                joined.Append(text[i]);
                continue;
            }

            // A combining accent in text that was taken from a PDF brings a space on its left, and at times one on its right.
            if (joined.Length > 0 && joined[^1] == ' ')
            {
                joined.Length--;
            }

            i += i + 1 < text.Length && text[i + 1] == ' ' && IsCombining(text[i]) ? 1 : 0;
        }

        return joined.ToString();
    }

    private static bool IsLooseAccent(char c) =>
        IsCombining(c) || c is '´' or '`' or '¨' or 'ˆ' or '˜' or '¸' or 'ˇ' or '˘' or '˚' or '˙' or '˝';

    private static bool IsCombining(char c) => c is >= '\u0300' and <= '\u036F';
}
