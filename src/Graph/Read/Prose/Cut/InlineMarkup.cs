using System.Buffers;
using System.Collections.Immutable;
using System.Text;

namespace Graph.Read.Prose.Cut;

/// <summary>Takes the markup off a block of text: emphasis, links, images, code, HTML tags, entities, commands of LaTeX, characters that
/// nobody sees. One pass, whatever is opened and never closed.</summary>
internal sealed class InlineMarkup
{
    // A tag or an address longer than this is text that happens to hold the sign.
    private const int LongestMarkup = 4000;
    private const int LongestCode = 40;

    // A piece of code with one of these is a command, a path or a call.
    private static readonly SearchValues<char> NoNameSigns = SearchValues.Create(" /_=$\\<>{}()[]:,");

    private readonly string _source;
    private readonly int[] _places;
    private readonly ForwardSearch _tagEnd;
    private readonly ForwardSearch _addressEnd;
    private readonly ForwardSearch _codeEnd;
    private readonly ForwardSearch _commentEnd;
    private readonly StringBuilder _text;
    private readonly List<int> _map;
    private readonly List<VisibleLink> _links = [];
    private readonly Stack<int> _brackets = new();
    private int _anchor = -1;
    private string _anchorAddress = string.Empty;

    private InlineMarkup(string source, int[] places)
    {
        _source = source;
        _places = places;
        _tagEnd = new ForwardSearch(source, ">");
        _addressEnd = new ForwardSearch(source, ")");
        _codeEnd = new ForwardSearch(source, "`");
        _commentEnd = new ForwardSearch(source, "-->");
        _text = new StringBuilder(source.Length);
        _map = new List<int>(source.Length);
    }

    /// <summary>Reads a block.</summary>
    /// <param name="source">The whole source.</param>
    /// <param name="pieces">The parts of it that make up the block, one for each line, in their order.</param>
    public static VisibleText Read(string source, IReadOnlyList<(int Start, int End)> pieces)
    {
        var length = pieces.Sum(p => p.End - p.Start + 1);
        var joined = new StringBuilder(length);
        var places = new int[length];
        foreach (var (start, end) in pieces)
        {
            for (var i = start; i < end; i++)
            {
                places[joined.Length + i - start] = i;
            }

            joined.Append(source, start, end - start);
            places[joined.Length] = end;
            joined.Append('\n');
        }

        return new InlineMarkup(joined.ToString(), places).Run();
    }

    private VisibleText Run()
    {
        var at = 0;
        while (at < _source.Length)
        {
            at = Step(at);
        }

        var links = _links.OrderBy(l => l.Start).ThenBy(l => l.End).ToImmutableArray();
        return new VisibleText(_text.ToString(), [.. _map], links);
    }

    private int Step(int at)
    {
        var c = _source[at];
        return c switch
        {
            '\\' => Command(at),
            '`' => Code(at),
            '!' when Next(at) == '[' => Image(at),
            '[' => Open(at),
            ']' => Close(at),
            '<' => Tag(at),
            '&' => Entity(at),
            '*' or '~' or '$' => at + 1,
            '_' when !(IsWordAt(at - 1) && IsWordAt(at + 1)) => at + 1,
            '{' or '}' => at + 1,
            'h' when _brackets.Count == 0 && _anchor < 0 && !IsWordAt(at - 1) => Address(at),
            _ => Plain(at, c),
        };
    }

    private int Address(int at)
    {
        var end = BareAddress.EndOf(_source, at);
        if (end < 0)
        {
            return Plain(at, _source[at]);
        }

        var start = _text.Length;
        for (var i = at; i < end; i++)
        {
            Plain(i, _source[i]);
        }

        Link(start, _source[at..end]);
        return end;
    }

    private int Plain(int at, char c)
    {
        if (char.IsWhiteSpace(c) || c == '\0')
        {
            if (_text.Length > 0 && _text[^1] != ' ')
            {
                Emit(' ', at);
            }

            return at + 1;
        }

        // Bidirectional controls, zero-width characters and other controls are not seen.
        var hidden =
            char.IsControl(c)
            || c is (>= '\u200b' and <= '\u200f') or (>= '\u202a' and <= '\u202e') or (>= '\u2060' and <= '\u206f') or '\ufeff' or '\u00ad';
        if (!hidden)
        {
            Emit(c, at);
        }

        return at + 1;
    }

    private int Command(int at)
    {
        var end = at + 1;
        while (end < _source.Length && char.IsAsciiLetter(_source[end]) && end - at < 20)
        {
            end++;
        }

        if (end == at + 1)
        {
            return end < _source.Length ? Plain(end, _source[end]) : end;
        }

        if (end < _source.Length && _source[end] == '{')
        {
            return end + 1;
        }

        return at + 1;
    }

    private int Code(int at)
    {
        var end = _codeEnd.From(at + 1);
        if (end < 0 || end - at > LongestMarkup)
        {
            return at + 1;
        }

        var length = end - at - 1;
        var isName = length is > 1 and < LongestCode && !_source.AsSpan(at + 1, length).ContainsAny(NoNameSigns);
        for (var i = at + 1; isName && i < end; i++)
        {
            Emit(_source[i], i);
        }

        // What is left out must not bring its neighbours together.
        if (!isName && length > 0)
        {
            Emit('¤', at);
        }

        return end + 1;
    }

    private int Image(int at)
    {
        var end = _addressEnd.From(at);
        return end < 0 || end - at > LongestMarkup ? at + 1 : end + 1;
    }

    private int Open(int at)
    {
        _brackets.Push(_text.Length);
        Emit('[', at);
        return at + 1;
    }

    private int Close(int at)
    {
        if (_brackets.Count == 0)
        {
            return at + 1;
        }

        var start = _brackets.Pop();
        if (Next(at) is '(' or '[')
        {
            var end = Next(at) == '(' ? _addressEnd.From(at) : _source.IndexOf(']', at + 1, Math.Min(200, _source.Length - at - 1));
            if (end > 0 && end - at <= LongestMarkup)
            {
                Link(start + 1, _source[(at + 2)..end]);
                _text[start] = ' ';
                return end + 1;
            }
        }

        Emit(']', at);
        return at + 1;
    }

    private void Link(int start, string address)
    {
        var title = address.IndexOf(' ', StringComparison.Ordinal);
        var end = _text.Length;
        if (end > start && (_links.Count == 0 || _links[^1].End <= start))
        {
            _links.Add(new VisibleLink(start, end, (title > 0 ? address[..title] : address).Trim('<', '>')));
        }
    }

    private int Tag(int at)
    {
        if (string.CompareOrdinal(_source, at, "<!--", 0, 4) == 0)
        {
            var comment = _commentEnd.From(at);
            return comment < 0 ? _source.Length : comment + 3;
        }

        if (Next(at) == 'h' && BareAddress.EndOf(_source, at + 1) > 0)
        {
            return at + 1;
        }

        if (!(char.IsAsciiLetter(Next(at)) || Next(at) is '/' or '!'))
        {
            return Plain(at, '<');
        }

        var end = _tagEnd.From(at);
        if (end < 0 || end - at > LongestMarkup)
        {
            return Plain(at, '<');
        }

        var tag = HtmlTag.Parse(_source.AsSpan(at, end + 1 - at));
        if (tag.Name is "a")
        {
            Anchor(tag);
        }
        else if (tag.Name is "br" or "p" or "div" or "li" or "tr" or "td" or "hr")
        {
            Plain(at, ' ');
        }

        return end + 1;
    }

    private void Anchor(HtmlTag tag)
    {
        if (!tag.Closes)
        {
            (_anchor, _anchorAddress) = (_text.Length, tag.Address);
        }
        else if (_anchor >= 0)
        {
            Link(_anchor, _anchorAddress);
            _anchor = -1;
        }
    }

    private int Entity(int at)
    {
        foreach (
            var (entity, sign) in new[] { ("&amp;", '&'), ("&nbsp;", ' '), ("&lt;", '<'), ("&gt;", '>'), ("&quot;", '"'), ("&#39;", '\'') }
        )
        {
            if (string.CompareOrdinal(_source, at, entity, 0, entity.Length) == 0)
            {
                Plain(at, sign);
                return at + entity.Length;
            }
        }

        return Plain(at, '&');
    }

    private char Next(int at) => at + 1 < _source.Length ? _source[at + 1] : '\0';

    private bool IsWordAt(int at) => at >= 0 && at < _source.Length && char.IsLetterOrDigit(_source[at]);

    private void Emit(char c, int at)
    {
        _text.Append(c);
        _map.Add(_places[at]);
    }
}
