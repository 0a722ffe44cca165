using Graph.Model;
using Graph.Read.Lists.Blocks;
using Graph.Read.Lists.Links;
using Graph.Text;

namespace Graph.Read.Lists.Parts;

/// <summary>Joins parts that read on as one phrase: an abbreviation and its title, a title with a word in italics, a title over two
/// lines.</summary>
internal static class PhraseJoiner
{
    private const int MaxOrder = 3;

    private const int MinTitle = 3; // two words are a label or a name

    // More words in a row are not set off from a title, they are something else.
    private const int MaxEmphasis = 3;

    /// <summary>The phrases of an entry, in order.</summary>
    public static List<Phrase> Join(CandidateText text, IReadOnlyList<Part> parts)
    {
        var phrases = new List<Phrase>();
        for (var i = 0; i < parts.Count; i++)
        {
            if (parts[i].Role != PartRole.Plain)
            {
                continue;
            }

            var last = i;
            while (last + 1 < parts.Count && ReadsOn(text, parts, i, last, last + 1))
            {
                last++;
            }

            phrases.Add(Create(text, parts, i, last, phrases.Count));
            i = last;
        }

        return phrases;
    }

    /// <summary>A part as a phrase of its own.</summary>
    public static Phrase Single(IReadOnlyList<Part> parts, int index)
    {
        var part = parts[index];
        var styles = part.Styles & (RunStyles.Bold | RunStyles.Italic | RunStyles.Code);
        return new Phrase(part.Start, part.End, part.Text, index, index, part)
        {
            Slot = new Slot(styles, part.Link is not null, part.Enclosure, part.Column, 0),
        };
    }

    private static Phrase Create(CandidateText text, IReadOnlyList<Part> parts, int first, int last, int order)
    {
        var main = parts[first];
        for (var i = first + 1; i <= last; i++)
        {
            if (parts[i].Text.Length > main.Text.Length)
            {
                main = parts[i];
            }
        }

        var (start, end) = (parts[first].Start, parts[last].End);
        var styles = main.Styles & (RunStyles.Bold | RunStyles.Italic | RunStyles.Code);
        var words = first == last ? main.Text : PlainText.Collapse(text.Plain.AsSpan(start, end - start));
        return new Phrase(start, end, words, first, last, main)
        {
            Slot = new Slot(styles, main.Link is not null, main.Enclosure, main.Column, Math.Min(order, MaxOrder)),
            IsDescription = first > 0 && IsDescription(text, parts[first - 1], parts[first]),
        };
    }

    // '**Name** - a model that …', '[Name](…) — what it does'.
    private static bool IsDescription(CandidateText text, Part name, Part words) =>
        name.Line == words.Line
        && name.Column == words.Column
        && (name.Styles != words.Styles || name.Link is not null)
        && words.Link is null
        && (char.IsLower(words.Text[0]) || SpeaksOfTool(text, name, words))
        && text.Plain.AsSpan(name.End, words.Start - name.End).Trim() is "-" or "–" or "—" or ":";

    // '[Name](https://github.com/…) - Does this and that. [paper]': after a repository's name a sentence with a full stop.
    private static bool SpeaksOfTool(CandidateText text, Part name, Part words) =>
        name.Link is { } link
        && LinkHosts.KindOf(link.Url) is { } kind
        && kind != LinkKind.Paper
        && PlainText.Count(name.Text) < MinTitle
        && (words.Text[^1] == '.' || (words.End < text.Plain.Length && text.Plain[words.End] == '.'));

    private static bool ReadsOn(CandidateText text, IReadOnlyList<Part> parts, int first, int left, int right)
    {
        var (a, b) = (parts[left], parts[right]);
        if (
            a.Column != b.Column
            || a.Enclosure != b.Enclosure
            || a.Enclosure != '\0'
            || b.Role is PartRole.Badge or PartRole.Key or PartRole.Address or PartRole.Date or PartRole.ShortName
        )
        {
            return false;
        }

        if (b.Role == PartRole.Label && !(b.Line == a.Line && IsNextTo(a, b) && IsInlineEmphasis(parts, left, right)))
        {
            return false;
        }

        var gap = text.Plain.AsSpan(a.End, b.Start - a.End);
        if (b.Line != a.Line)
        {
            return IsSoftBreak(text, a.End, b.Start) && LineCue.ReadsOn(a, b);
        }

        if (!gap.Trim().IsEmpty && gap.Trim() is not ("-" or "–" or ":"))
        {
            return false;
        }

        if (gap.IsEmpty && b.Role == PartRole.Plain && JoinsLetters(a.Text, b.Text))
        {
            return true;
        }

        if (IsRemarkBefore(a, b))
        {
            return false;
        }

        if (b.Role is not PartRole.Plain)
        {
            return gap.Trim().IsEmpty && IsInlineEmphasis(parts, left, right) && a.Link == b.Link;
        }

        return EndsOpen(a, b)
            || StartsOpen(b)
            || HasColon(gap, a)
            || (gap.Trim().IsEmpty && IsShortLead(a, b))
            || GoesOnToComma(text, a, b)
            || GoesOnInCell(parts, left, right)
            || EndsInEmphasis(parts, left, right)
            || IsInlineEmphasis(parts, left, right)
            || ReturnsFromEmphasis(parts, first, left, right);
    }

    // 'Name: [A Title of Its Own](…)', '综述：[A Survey](…)': words about the link, not its title's.
    private static bool IsRemarkBefore(Part left, Part right) =>
        left.Link is null && right.Link is not null && left.Text[^1] is ':' or '：' && PlainText.Count(right.Text) >= MinTitle;

    private static bool JoinsLetters(string left, string right) =>
        (char.IsLetterOrDigit(left[^1]) || left[^1] is '-' or '/' or '$' or '^')
        && (char.IsLetterOrDigit(right[0]) || right[0] is '-' or '/' or '+' or '$' or '^' or '*' or ':');

    // 'CLIP:' goes on, whatever comes; a long phrase with a colon at its end is a sentence that announces something.
    private static bool EndsOpen(Part left, Part right) =>
        left.Text[^1] is ':' or '：' && PlainText.Count(left.Text) <= 8 && right.Text.Length > 0;

    private static bool HasColon(ReadOnlySpan<char> gap, Part left) => gap.Contains(':') && PlainText.Count(left.Text) <= 8;

    // '**Null-text Inversion** for Editing …': a set-off name that the title's sentence takes up.
    private static bool IsShortLead(Part left, Part right) =>
        left.Styles != right.Styles
        && PlainText.Count(left.Text) <= 4
        && PlainText.Count(right.Text) >= 3
        && char.IsLower(right.Text[0])
        && !ProseCue.Find(right.Text)
        && !right.Text.StartsWith("is ", StringComparison.Ordinal);

    private static bool StartsOpen(Part right) => right.Text[0] is ':' or '：' or ')' && PlainText.HasWord(right.Text);

    // Plain words, a few in italics or code, plain words again.
    private static bool IsInlineEmphasis(IReadOnlyList<Part> parts, int left, int right)
    {
        var (a, b) = (parts[left], parts[right]);
        if (
            a.Styles == b.Styles
            || a.Link is not null
            || b.Link is not null
            || b.Styles == RunStyles.None
            || PlainText.Count(b.Text) > MaxEmphasis
        )
        {
            return false;
        }

        while (
            right + 2 < parts.Count
            && IsNextTo(parts[right], parts[right + 1])
            && parts[right + 1].Styles == b.Styles
            && PlainText.Count(parts[right + 1].Text) <= MaxEmphasis
        )
        {
            right++;
        }

        return right + 1 < parts.Count && IsNextTo(parts[right], parts[right + 1]) && parts[right + 1].Styles == a.Styles;
    }

    private static bool IsNextTo(Part left, Part right) =>
        right is { Role: PartRole.Plain or PartRole.Label, Link: null, Enclosure: '\0' }
        && right.Line == left.Line
        && right.Start - left.End <= 1;

    // 'Building Robots by **Assembly**': one bold word at the end of plain ones, of which nothing else is known.
    private static bool EndsInEmphasis(IReadOnlyList<Part> parts, int left, int right)
    {
        var (a, b) = (parts[left], parts[right]);
        return a.Styles == RunStyles.None
            && b.Styles == RunStyles.Bold
            && IsNextTo(a, b)
            && a.Link is null
            && b.Strength == VenueStrength.None
            && PlainText.Count(a.Text) >= MinTitle
            && PlainText.Count(b.Text) <= MaxEmphasis
            && char.IsLetter(b.Text[^1])
            && a.Text[^1] is not ('.' or ',' or ':' or ';' or '(' or '[' or '-')
            && right + 1 < parts.Count
            && parts[right + 1].Role == PartRole.Label;
    }

    // '**Blue Teaming** Point-Cloud Models, [Paper](…)': bold words and plain ones that the same comma ends.
    private static bool GoesOnToComma(CandidateText text, Part left, Part right) =>
        left.Styles == RunStyles.Bold
        && right.Styles == RunStyles.None
        && left.Link is null
        && IsNextTo(left, right)
        && PlainText.Count(left.Text) is 2 or 3
        && !right.Text.AsSpan(0, right.Text.Length - 1).Contains(',')
        && text.Plain.AsSpan(right.End - 1).TrimStart(" ") is [',', ' ', '[', ..] or [_, ',', ' ', '[', ..];

    // '**Tilted Loss** Functions for Rare Lesions' in a cell behind others: bold words and plain ones that nothing parts.
    private static bool GoesOnInCell(IReadOnlyList<Part> parts, int left, int right)
    {
        var (a, b) = (parts[left], parts[right]);
        return a.Column > 0
            && a.Styles == RunStyles.Bold
            && b.Styles == RunStyles.None
            && a.Link is null
            && IsNextTo(a, b)
            && b.Start - a.End == 1
            && char.IsLetterOrDigit(a.Text[^1])
            && PlainText.Count(a.Text) <= MaxEmphasis
            && PlainText.Count(b.Text) >= MinTitle
            && char.IsLetter(b.Text[0])
            && b.Text[^1] != '.'
            && !ProseCue.Find(b.Text)
            && (left == 0 || parts[left - 1].Column != a.Column);
    }

    private static bool ReturnsFromEmphasis(IReadOnlyList<Part> parts, int first, int left, int right) =>
        left > first
        && parts[left].Link is null
        && parts[right].Link is null
        && parts[left].Styles != RunStyles.None
        && PlainText.Count(parts[left].Text) <= MaxEmphasis
        && (
            parts[left].Styles == parts[right].Styles
                ? IsNextTo(parts[left], parts[right]) && parts[first].Styles != parts[left].Styles
                : IsBack(parts, first, left, right)
        );

    private static bool IsBack(IReadOnlyList<Part> parts, int first, int left, int right)
    {
        while (left > first && parts[left].Styles != parts[right].Styles)
        {
            left--;
        }

        return parts[left].Styles == parts[right].Styles;
    }

    private static bool IsSoftBreak(CandidateText text, int from, int to)
    {
        for (var at = from; at < to; at++)
        {
            if (text[text.RunAt(at)].Kind == RunKind.HardBreak || !char.IsWhiteSpace(text.Plain[at]))
            {
                return false;
            }
        }

        return true;
    }
}
