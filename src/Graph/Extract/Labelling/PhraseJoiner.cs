using Graph.Extract.Blocks;

namespace Graph.Extract.Labelling;

/// <summary>Joins parts that read on as one phrase: an abbreviation and its title, a title with a word in italics, a title over two lines.</summary>
internal static class PhraseJoiner
{
    private const int MaxOrder = 3;

    /// <summary>The phrases of an entry, in order.</summary>
    public static List<Phrase> Join(Flow flow, List<Part> parts)
    {
        var phrases = new List<Phrase>();
        for (var i = 0; i < parts.Count; i++)
        {
            if (parts[i].Role != PartRole.Words)
                continue;

            var last = i;
            while (last + 1 < parts.Count && ReadsOn(flow, parts, i, last, last + 1))
                last++;
            phrases.Add(Create(flow, parts, i, last, phrases.Count));
            i = last;
        }

        return phrases;
    }

    /// <summary>A part as a phrase of its own.</summary>
    public static Phrase Single(List<Part> parts, int index)
    {
        var part = parts[index];
        var styles = part.Styles & (PieceStyles.Bold | PieceStyles.Italic | PieceStyles.Code);
        return new Phrase(part.Start, part.End, part.Text, index, index, part)
        {
            Slot = new Slot(styles, part.Link is not null, part.Enclosure, part.Column, 0),
        };
    }

    private static Phrase Create(Flow flow, List<Part> parts, int first, int last, int order)
    {
        var main = parts[first];
        for (var i = first + 1; i <= last; i++)
        {
            if (parts[i].Text.Length > main.Text.Length)
                main = parts[i];
        }

        var (start, end) = (parts[first].Start, parts[last].End);
        var styles = main.Styles & (PieceStyles.Bold | PieceStyles.Italic | PieceStyles.Code);
        var text = first == last ? main.Text : Words.Collapse(flow.Text.AsSpan(start, end - start));
        return new Phrase(start, end, text, first, last, main)
        {
            Slot = new Slot(styles, main.Link is not null, main.Enclosure, main.Column, Math.Min(order, MaxOrder)),
        };
    }

    private static bool ReadsOn(Flow flow, List<Part> parts, int first, int left, int right)
    {
        var (a, b) = (parts[left], parts[right]);
        if (a.Column != b.Column || a.Enclosure != b.Enclosure || a.Enclosure != '\0' || b.Role is PartRole.Badge or PartRole.Key or PartRole.Label or PartRole.Address or PartRole.Date or PartRole.ShortName)
            return false;

        var gap = flow.Text.AsSpan(a.End, b.Start - a.End);
        if (b.Line != a.Line)
            return IsSoftBreak(flow, a.End, b.Start) && LineCue.ReadsOn(a, b);
        if (!gap.Trim().IsEmpty && gap.Trim() is not ("-" or "–" or ":"))
            return false;
        if (gap.IsEmpty && b.Role == PartRole.Words && JoinsLetters(a.Text, b.Text))
            return true;
        if (b.Role is not PartRole.Words)
            return gap.Trim().IsEmpty && IsInlineEmphasis(parts, left, right) && a.Link == b.Link;
        return EndsOpen(a, b) || StartsOpen(b) || HasColon(gap, a) || IsShortLead(a, b) || IsInlineEmphasis(parts, left, right) || ReturnsFromEmphasis(parts, first, left, right);
    }

    private static bool JoinsLetters(string left, string right) =>
        (char.IsLetterOrDigit(left[^1]) || left[^1] is '-' or '/' or '$' or '^') && (char.IsLetterOrDigit(right[0]) || right[0] is '-' or '/' or '+' or '$' or '^' or '*' or ':');

    // 'CLIP:' goes on, whatever comes; a long phrase with a colon at its end is a sentence that announces something.
    private static bool EndsOpen(Part left, Part right) => left.Text[^1] is ':' or '：' && Words.Count(left.Text) <= 8 && right.Text.Length > 0;

    private static bool HasColon(ReadOnlySpan<char> gap, Part left) => gap.Contains(':') && Words.Count(left.Text) <= 8;

    // '**Null-text Inversion** for Editing …': a set-off name that the title's sentence takes up.
    private static bool IsShortLead(Part left, Part right) =>
        left.Styles != right.Styles && Words.Count(left.Text) <= 4 && Words.Count(right.Text) >= 3 && char.IsLower(right.Text[0]) && !ProseCue.Find(right.Text) && !right.Text.StartsWith("is ", StringComparison.Ordinal);

    private static bool StartsOpen(Part right) => right.Text[0] is ':' or '：' or ')' && Words.HasWord(right.Text);

    // Plain words, a few in italics or code, plain words again.
    private static bool IsInlineEmphasis(List<Part> parts, int left, int right)
    {
        var (a, b) = (parts[left], parts[right]);
        if (a.Styles == b.Styles || a.Link is not null || b.Link is not null || b.Styles == PieceStyles.None || Words.Count(b.Text) > 3)
            return false;
        return right + 1 < parts.Count && parts[right + 1] is { Role: PartRole.Words, Link: null } next && next.Line == a.Line && next.Styles == a.Styles
            && next.Start - b.End <= 1;
    }

    private static bool ReturnsFromEmphasis(List<Part> parts, int first, int left, int right) =>
        left > first && parts[left - 1].Styles == parts[right].Styles && parts[left].Styles != parts[right].Styles && parts[left].Link is null && parts[right].Link is null && Words.Count(parts[left].Text) <= 3;

    private static bool IsSoftBreak(Flow flow, int from, int to)
    {
        for (var at = from; at < to; at++)
        {
            if (flow[flow.PieceAt(at)].Kind == PieceKind.HardBreak || !char.IsWhiteSpace(flow.Text[at]))
                return false;
        }

        return true;
    }
}
