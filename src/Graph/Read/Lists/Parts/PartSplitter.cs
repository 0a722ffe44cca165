using Graph.Read.Lists.Blocks;
using Graph.Read.Lists.Links;
using Graph.Text;

namespace Graph.Read.Lists.Parts;

/// <summary>Cuts a flow into parts at what the eye sees: links, images, line ends, brackets, changes of style, separators.</summary>
internal sealed class PartSplitter
{
    // A link's label that ends in a year and is no longer than this names a venue: '[Nat. Mach. Intell. 2023](…)'.
    private const int MaxVenueLabel = 6;

    // A tag in brackets before a title has fewer words than a title.
    private const int MaxTag = 3;

    // Fewer words before a venue in a link are its label: '[CVPR (2023)](…)'.
    private const int MinTitle = 2;

    private readonly Flow _flow;
    private readonly List<Part> _parts = [];
    private readonly List<Chunk> _chunks = [];
    private readonly Dictionary<int, BracketPair> _cuts = [];
    private readonly List<int> _marks = [];
    private int _line;

    private PartSplitter(Flow flow) => _flow = flow;

    /// <summary>The parts of a flow in order; what is only white space or punctuation is left out.</summary>
    public static List<Part> Split(Flow flow)
    {
        var splitter = new PartSplitter(flow);
        splitter.ChooseCuts();
        splitter.Walk();
        splitter.FollowIn();
        return splitter._parts;
    }

    private void ChooseCuts()
    {
        foreach (var pair in BracketFinder.Find(_flow))
        {
            if (pair.HasLink)
            {
                _marks.Add(pair.Open);
                _marks.Add(pair.Close);
            }
            else if (BracketCue.CutsOut(_flow, pair))
            {
                _cuts[pair.Open] = pair;
                _marks.Add(pair.Open);
            }
        }

        _marks.Sort();
    }

    private void Walk()
    {
        var piece = 0;
        var at = 0;
        while (at < _flow.Text.Length)
        {
            while (_flow.EndOf(piece) <= at)
            {
                piece++;
            }

            at = Step(piece, at);
        }
    }

    // '…, in *Annual Review of Things* 2014': after an 'in' and before a year, words set off from the rest are the venue.
    private void FollowIn()
    {
        for (var i = 1; i + 1 < _parts.Count; i++)
        {
            var part = _parts[i];
            if (
                part.Role != PartRole.Words
                || part.Styles == _parts[i - 1].Styles
                || part.Line != _parts[i - 1].Line
                || _parts[i + 1] is not { Role: PartRole.Date } date
                || date.Start - part.End > 3
            )
            {
                continue;
            }

            var gap = _flow.Text.AsSpan(_parts[i - 1].End, part.Start - _parts[i - 1].End).Trim();
            if (gap.EndsWith("in", StringComparison.OrdinalIgnoreCase) && (gap.Length == 2 || !char.IsLetter(gap[^3])))
            {
                _parts[i] = part with { Role = PartRole.Venue, Stated = new VenueYear(part.Text, null) };
            }
        }
    }

    private int Step(int piece, int at)
    {
        ref readonly var current = ref _flow[piece];
        if (current.IsBreak)
        {
            _line++;
            return at + 1;
        }

        if (current.Link is not null)
        {
            return AddLink(piece, at);
        }

        if (current.Kind == PieceKind.Image)
        {
            return AddImage(piece, piece + 1);
        }

        if (_cuts.TryGetValue(at, out var pair))
        {
            return AddEnclosed(pair);
        }

        return _marks.BinarySearch(at) >= 0 ? at + 1 : AddWords(piece, at);
    }

    private int AddLink(int first, int at)
    {
        var link = _flow[first].Link;
        var end = first;
        var styles = PieceStyles.None;
        var hasImage = false;
        while (
            end < _flow.Count
            && (
                ReferenceEquals(_flow[end].Link, link)
                || (_flow[end].IsBreak && end + 1 < _flow.Count && ReferenceEquals(_flow[end + 1].Link, link))
            )
        )
        {
            styles |= _flow[end].Styles;
            hasImage |= _flow[end].Kind == PieceKind.Image;
            end++;
        }

        var stop = _flow.EndOf(end - 1);
        var text = PlainText.Collapse(_flow.Text.AsSpan(at, stop - at));
        if (hasImage && !PlainText.HasWord(text))
        {
            return AddImage(first, end);
        }

        var cited = CitationLabel.Read(text);
        if (cited is null && VenueAtEnd(at, stop) is { } venue)
        {
            Add(at, venue.Open, styles, link, '\0', WordsClassifier.Classify(_flow.Text.AsSpan(at, venue.Open - at)));
            AddEnclosed(venue);
            return stop;
        }

        var verdict = WordsClassifier.Classify(text);
        if (verdict.Role == PartRole.Authors && LinkHosts.IsPaper(link!.Url))
        {
            verdict = verdict with { Role = PartRole.Words };
        }

        if (verdict.Strength != VenueStrength.Sure && cited is not null)
        {
            verdict = cited.Value;
        }

        if (verdict.Role == PartRole.Words && verdict.Stated.Year is not null && PlainText.Count(text) <= MaxVenueLabel)
        {
            verdict = verdict with { Role = PartRole.Venue };
        }

        Add(at, stop, styles, link, '\0', verdict);
        _line += _flow.Text.AsSpan(at, stop - at).Count('\n');
        return stop;
    }

    // '[A Title (SP 2024)](…)': what dated brackets at the end of a link hold is no part of the title.
    private BracketPair? VenueAtEnd(int start, int end)
    {
        var words = _flow.Text.AsSpan(start, end - start).TrimEnd();
        if (
            words.IndexOf('\n') >= 0
            || words.LastIndexOf('(') is var open && (open <= 0 || words[^1] != ')' || words[(open + 1)..^1].Contains(')'))
        )
        {
            return null;
        }

        var pair = new BracketPair(start + open, start + words.Length - 1, '(', false);
        var within = PlainText.Collapse(words[(open + 1)..^1]);
        var verdict = BracketCue.Interpret(within, WordsClassifier.Classify(within));
        return verdict is { Role: PartRole.Venue, Stated.Year: not null } && PlainText.Count(words[..open]) >= MinTitle ? pair : null;
    }

    private int AddImage(int first, int end)
    {
        var image = first;
        while (image < end - 1 && _flow[image].Kind != PieceKind.Image)
        {
            image++;
        }

        ref readonly var piece = ref _flow[image];
        var text = BadgeText.Read(piece.ImageUrl ?? "", piece.Text);
        var name = piece.Link is null ? null : BadgeText.NameIn(text, PlainText.Collapse(piece.Text));
        _parts.Add(
            new Part
            {
                Start = _flow.StartOf(first),
                End = _flow.EndOf(end - 1),
                Text = name is null ? text : PlainText.Collapse(text.Replace(name, "", StringComparison.Ordinal)),
                BadgeName = name,
                Link = piece.Link,
                ImageUrl = piece.ImageUrl,
                Line = _line,
                Role = PartRole.Badge,
            }
        );
        return _flow.EndOf(end - 1);
    }

    private int AddEnclosed(BracketPair pair)
    {
        var (start, end) = (pair.Open + 1, pair.Close);
        var verdict = WordsClassifier.Classify(_flow.Text.AsSpan(start, end - start));
        if (BracketCue.IsKeyed(_flow.Text.AsSpan(start, end - start)))
        {
            verdict = Verdict.Plain with { Role = PartRole.Note };
        }

        if (verdict.Role == PartRole.Authors && pair.Mark is '[' or '【' && BracketCue.AreTags(_flow.Text.AsSpan(start, end - start)))
        {
            verdict = verdict with { Role = PartRole.Note };
        }

        if (verdict.Role == PartRole.Words && pair.Mark is '[' or '(' or '【' or '（' && !IsTitleInBrackets(pair, verdict))
        {
            verdict = BracketCue.Interpret(_flow.Text[start..end], verdict);
        }

        Add(start, end, _flow[_flow.PieceAt(start)].Styles, null, pair.Mark, verdict);
        _line += _flow.Text.AsSpan(start, end - start).Count('\n');
        return end + 1;
    }

    // '[A Title of Some Words] [[pdf]](…)': brackets that open the line and hold more than a name or a venue.
    private bool IsTitleInBrackets(BracketPair pair, Verdict verdict) =>
        pair.Mark == '['
        && verdict.Strength == VenueStrength.None
        && DateReader.FindLast(_flow.Text[pair.Open..pair.Close]) is null
        && PlainText.Count(_flow.Text.AsSpan(pair.Open + 1, pair.Close - pair.Open - 1)) > MaxTag
        && !PlainText.HasWord(_flow.Text.AsSpan(0, pair.Open)[(_flow.Text.AsSpan(0, pair.Open).LastIndexOf('\n') + 1)..]);

    // Words of one style, up to the next bracket that cuts.
    private int AddWords(int piece, int at)
    {
        var styles = _flow[piece].Styles & ~PieceStyles.Small;
        var end = piece;
        while (end < _flow.Count && (IsOf(end, styles) || GoesOnInBrackets(at, end, styles)))
        {
            end++;
        }

        var stop = _flow.EndOf(end - 1);
        if (_marks.Count > 0)
        {
            stop = NextMark(at, stop);
        }

        _chunks.Clear();
        WordsSplitter.Split(_flow.Text, at, stop, _chunks, (styles & PieceStyles.Bold) != 0);
        foreach (var chunk in _chunks)
        {
            Add(chunk.Start, chunk.End, styles, null, '\0', chunk.Verdict);
        }

        _line += _flow.Text.AsSpan(at, stop - at).Count('\n');
        return stop;
    }

    private bool IsOf(int piece, PieceStyles styles) =>
        _flow[piece].Kind == PieceKind.Text && _flow[piece].Link is null && (_flow[piece].Styles & ~PieceStyles.Small) == styles;

    // '*Ann Author (Some Institute of Science' and 'and Technology) et al.*' on the next line.
    private bool GoesOnInBrackets(int start, int piece, PieceStyles styles)
    {
        if (_flow[piece].Kind != PieceKind.SoftBreak || piece + 1 >= _flow.Count || !IsOf(piece + 1, styles))
        {
            return false;
        }

        var before = _flow.Text.AsSpan(start, _flow.StartOf(piece) - start);
        var after = _flow.Text.AsSpan(_flow.StartOf(piece + 1), _flow.EndOf(piece + 1) - _flow.StartOf(piece + 1));
        return before.LastIndexOf('(') > before.LastIndexOf(')')
            && after.IndexOf(')') is >= 0 and var close
            && !after[..close].Contains('(')
            && after[close..].Contains("et al", StringComparison.Ordinal);
    }

    private int NextMark(int from, int to)
    {
        var found = _marks.BinarySearch(from);
        var next = found >= 0 ? found : ~found;
        return next < _marks.Count ? Math.Min(_marks[next], to) : to;
    }

    private void Add(int start, int end, PieceStyles styles, LinkTarget? link, char enclosure, Verdict verdict)
    {
        while (start < end && char.IsWhiteSpace(_flow.Text[start]))
        {
            start++;
        }

        while (end > start && char.IsWhiteSpace(_flow.Text[end - 1]))
        {
            end--;
        }

        if (end == start || (verdict.Role == PartRole.Noise && link is null))
        {
            return;
        }

        _parts.Add(
            new Part
            {
                Start = start,
                End = end,
                Text = PlainText.Collapse(_flow.Text.AsSpan(start, end - start)),
                Styles = styles,
                Link = link,
                Enclosure = enclosure,
                Line = _line,
                Role = verdict.Role,
                Stated = verdict.Stated,
                Strength = verdict.Strength,
                Word = verdict.Word,
                Names = verdict.Names,
            }
        );
    }
}
