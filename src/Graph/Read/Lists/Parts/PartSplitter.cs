using Graph.Read.Lists.Blocks;
using Graph.Read.Lists.Links;
using Graph.Text;

namespace Graph.Read.Lists.Parts;

/// <summary>Cuts the words of a candidate into parts at what the eye sees: links, images, line ends, brackets, changes of style, separators.</summary>
internal sealed class PartSplitter
{
    // A link's label that ends in a year and is no longer than this names a venue: '[Nat. Mach. Intell. 2023](…)'.
    private const int MaxVenueLabel = 6;

    // A tag in brackets before a title has fewer words than a title.
    private const int MaxTag = 3;

    private readonly CandidateText _text;
    private readonly List<Part> _parts = [];
    private readonly List<PartSpan> _spans = [];
    private readonly Dictionary<int, BracketPair> _cuts = [];
    private readonly List<int> _marks = [];
    private int _line;

    private PartSplitter(CandidateText text) => _text = text;

    /// <summary>The parts in order; what is only white space or punctuation is left out.</summary>
    public static List<Part> Split(CandidateText text)
    {
        var splitter = new PartSplitter(text);
        splitter.ChooseCuts();
        splitter.Walk();
        splitter.FollowIn();
        return splitter._parts;
    }

    private void ChooseCuts()
    {
        foreach (var pair in BracketFinder.Find(_text))
        {
            if (pair.HasLink)
            {
                _marks.Add(pair.Open);
                _marks.Add(pair.Close);
            }
            else if (BracketCue.CutsOut(_text, pair))
            {
                _cuts[pair.Open] = pair;
                _marks.Add(pair.Open);
            }
        }

        _marks.Sort();
    }

    private void Walk()
    {
        var run = 0;
        var at = 0;
        while (at < _text.Plain.Length)
        {
            while (_text.EndOf(run) <= at)
            {
                run++;
            }

            at = Step(run, at);
        }
    }

    // '…, in *Annual Review of Things* 2014': after an 'in' and before a year, words set off from the rest are the venue.
    private void FollowIn()
    {
        for (var i = 1; i + 1 < _parts.Count; i++)
        {
            var part = _parts[i];
            if (
                part.Role != PartRole.Plain
                || part.Styles == _parts[i - 1].Styles
                || part.Line != _parts[i - 1].Line
                || _parts[i + 1] is not { Role: PartRole.Date } date
                || date.Start - part.End > 3
            )
            {
                continue;
            }

            var gap = _text.Plain.AsSpan(_parts[i - 1].End, part.Start - _parts[i - 1].End).Trim();
            if (gap.EndsWith("in", StringComparison.OrdinalIgnoreCase) && (gap.Length == 2 || !char.IsLetter(gap[^3])))
            {
                _parts[i] = part with { Role = PartRole.Venue, Stated = new VenueYear(part.Text, null) };
            }
        }
    }

    private int Step(int run, int at)
    {
        ref readonly var current = ref _text[run];
        if (current.IsBreak)
        {
            _line++;
            return at + 1;
        }

        if (current.Link is not null)
        {
            return AddLink(run, at);
        }

        if (current.Kind == RunKind.Image)
        {
            return AddImage(run, run + 1);
        }

        if (_cuts.TryGetValue(at, out var pair))
        {
            return AddEnclosed(pair);
        }

        return _marks.BinarySearch(at) >= 0 ? at + 1 : AddWords(run, at);
    }

    private int AddLink(int first, int at)
    {
        var link = _text[first].Link;
        var end = first;
        var styles = RunStyles.None;
        var hasImage = false;
        while (
            end < _text.Count
            && (
                ReferenceEquals(_text[end].Link, link)
                || (_text[end].IsBreak && end + 1 < _text.Count && ReferenceEquals(_text[end + 1].Link, link))
            )
        )
        {
            styles |= _text[end].Styles;
            hasImage |= _text[end].Kind == RunKind.Image;
            end++;
        }

        var stop = _text.EndOf(end - 1);
        if (LinkEdges.TagAtStart(_text, at, stop) is { } tag)
        {
            AddEnclosed(tag);
            if (_parts is [.., { Role: PartRole.Authors } named])
            {
                _parts[^1] = named with { Role = PartRole.Note };
            }

            return tag.Close + 1;
        }

        var text = PlainText.Collapse(_text.Plain.AsSpan(at, stop - at));
        if (hasImage && !PlainText.HasWord(text))
        {
            return AddImage(first, end);
        }

        var cited = CitationLabel.Read(text);
        if (cited is null && LinkEdges.VenueAtEnd(_text, at, stop) is { } venue)
        {
            Add(at, venue.Open, styles, link, '\0', TextClassifier.Classify(_text.Plain.AsSpan(at, venue.Open - at)));
            AddEnclosed(venue);
            return stop;
        }

        var classified = TextClassifier.Classify(text);
        if (classified.Role == PartRole.Authors && LinkHosts.IsPaper(link!.Url))
        {
            classified = classified with { Role = PartRole.Plain };
        }

        if (classified.Strength != VenueStrength.Sure && cited is not null)
        {
            classified = cited.Value;
        }

        if (classified.Role == PartRole.Plain && classified.Stated.Year is not null && PlainText.Count(text) <= MaxVenueLabel)
        {
            classified = classified with { Role = PartRole.Venue };
        }

        Add(at, stop, styles, link, '\0', classified);
        _line += _text.Plain.AsSpan(at, stop - at).Count('\n');
        return stop;
    }

    private int AddImage(int first, int end)
    {
        var image = first;
        while (image < end - 1 && _text[image].Kind != RunKind.Image)
        {
            image++;
        }

        ref readonly var run = ref _text[image];
        var text = BadgeText.Read(run.ImageUrl ?? "", run.Text);
        var name = run.Link is null ? null : BadgeText.NameIn(text, PlainText.Collapse(run.Text));
        _parts.Add(
            new Part
            {
                Start = _text.StartOf(first),
                End = _text.EndOf(end - 1),
                Text = name is null ? text : PlainText.Collapse(text.Replace(name, "", StringComparison.Ordinal)),
                BadgeName = name,
                Link = run.Link,
                ImageUrl = run.ImageUrl,
                Line = _line,
                Role = PartRole.Badge,
            }
        );
        return _text.EndOf(end - 1);
    }

    private int AddEnclosed(BracketPair pair)
    {
        var (start, end) = (pair.Open + 1, pair.Close);
        if (LinkEdges.PersonBehindYear(_text, pair) is { } name)
        {
            Add(start, name, RunStyles.None, null, pair.Mark, TextClassifier.Classify(_text.Plain.AsSpan(start, name - 1 - start)));
            Add(name, end, RunStyles.None, null, pair.Mark, Classification.Unknown with { Role = PartRole.Authors });
            return end + 1;
        }

        var classified =
            (pair.Mark == '(' ? CitationLabel.ReadInBrackets(PlainText.Collapse(_text.Plain.AsSpan(start, end - start))) : null)
            ?? TextClassifier.Classify(_text.Plain.AsSpan(start, end - start));
        if (BracketCue.IsKeyed(_text.Plain.AsSpan(start, end - start)))
        {
            classified = Classification.Unknown with { Role = PartRole.Note };
        }

        if (classified.Role == PartRole.Authors && pair.Mark is '[' or '【' && BracketCue.AreTags(_text.Plain.AsSpan(start, end - start)))
        {
            classified = classified with { Role = PartRole.Note };
        }

        if (classified.Role == PartRole.Plain && pair.Mark is '[' or '(' or '【' or '（' && !IsTitleInBrackets(pair, classified))
        {
            classified = BracketCue.Interpret(_text.Plain[start..end], classified);
        }

        Add(start, end, _text[_text.RunAt(start)].Styles, null, pair.Mark, classified);
        _line += _text.Plain.AsSpan(start, end - start).Count('\n');
        return end + 1;
    }

    // '[A Title of Some Words] [[pdf]](…)': brackets that open the line and hold more than a name or a venue.
    private bool IsTitleInBrackets(BracketPair pair, Classification classified) =>
        pair.Mark == '['
        && classified.Strength == VenueStrength.None
        && DateReader.FindLast(_text.Plain[pair.Open..pair.Close]) is null
        && PlainText.Count(_text.Plain.AsSpan(pair.Open + 1, pair.Close - pair.Open - 1)) > MaxTag
        && !PlainText.HasWord(_text.Plain.AsSpan(0, pair.Open)[(_text.Plain.AsSpan(0, pair.Open).LastIndexOf('\n') + 1)..]);

    // Words of one style, up to the next bracket that cuts.
    private int AddWords(int run, int at)
    {
        var styles = _text[run].Styles & ~RunStyles.Small;
        var end = run;
        while (end < _text.Count && (IsOf(end, styles) || GoesOnInBrackets(at, end, styles)))
        {
            end++;
        }

        var stop = _text.EndOf(end - 1);
        if (_marks.Count > 0)
        {
            stop = NextMark(at, stop);
        }

        _spans.Clear();
        WordsSplitter.Split(_text.Plain, at, stop, _spans, (styles & RunStyles.Bold) != 0);
        foreach (var span in _spans)
        {
            Add(span.Start, span.End, styles, null, '\0', span.Classification);
        }

        _line += _text.Plain.AsSpan(at, stop - at).Count('\n');
        return stop;
    }

    private bool IsOf(int run, RunStyles styles) =>
        _text[run].Kind == RunKind.Text && _text[run].Link is null && (_text[run].Styles & ~RunStyles.Small) == styles;

    // '*Ann Author (Some Institute of Science' and 'and Technology) et al.*' on the next line.
    private bool GoesOnInBrackets(int start, int run, RunStyles styles)
    {
        if (_text[run].Kind != RunKind.SoftBreak || run + 1 >= _text.Count || !IsOf(run + 1, styles))
        {
            return false;
        }

        var before = _text.Plain.AsSpan(start, _text.StartOf(run) - start);
        var after = _text.Plain.AsSpan(_text.StartOf(run + 1), _text.EndOf(run + 1) - _text.StartOf(run + 1));
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

    private void Add(int start, int end, RunStyles styles, LinkTarget? link, char enclosure, Classification classified)
    {
        while (start < end && char.IsWhiteSpace(_text.Plain[start]))
        {
            start++;
        }

        while (end > start && char.IsWhiteSpace(_text.Plain[end - 1]))
        {
            end--;
        }

        if (end == start || (classified.Role == PartRole.Noise && link is null))
        {
            return;
        }

        _parts.Add(
            new Part
            {
                Start = start,
                End = end,
                Text = PlainText.Collapse(_text.Plain.AsSpan(start, end - start)),
                Styles = styles,
                Link = link,
                Enclosure = enclosure,
                Line = _line,
                Role = classified.Role,
                Stated = classified.Stated,
                Strength = classified.Strength,
                Word = classified.Word,
                Names = classified.Names,
            }
        );
    }
}
