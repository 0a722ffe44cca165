using System.Collections.Immutable;
using Graph.Model;
using Graph.Read.Lists.Blocks;
using Graph.Text;

namespace Graph.Read.Lists.Parts;

/// <summary>The runs of a candidate as one text, in which every character knows its place in the source.</summary>
internal sealed class CandidateText
{
    private readonly Run[] _runs;
    private readonly int[] _starts;
    private readonly SourceText _source;

    /// <summary>Joins runs.</summary>
    public CandidateText(SourceText source, IReadOnlyList<Run> runs)
    {
        _source = source;
        _runs = [.. runs];
        _starts = new int[_runs.Length];
        var length = 0;
        for (var i = 0; i < _runs.Length; i++)
        {
            _starts[i] = length;
            length += _runs[i].Kind == RunKind.Text ? _runs[i].Text.Length : 1;
        }

        Plain = string.Create(length, _runs, Write);
    }

    /// <summary>All words; a break is a line feed, an image is <see cref="PlainText.ImageMark"/>.</summary>
    public string Plain { get; }

    /// <summary>How many runs there are.</summary>
    public int Count => _runs.Length;

    /// <summary>A run.</summary>
    public ref readonly Run this[int index] => ref _runs[index];

    /// <summary>Adds all runs to a list.</summary>
    public void AddTo(List<Run> runs) => runs.AddRange(_runs);

    /// <summary>Where a run starts in <see cref="Plain"/>.</summary>
    public int StartOf(int index) => _starts[index];

    /// <summary>Where a run ends in <see cref="Plain"/>.</summary>
    public int EndOf(int index) => index + 1 < _starts.Length ? _starts[index + 1] : Plain.Length;

    /// <summary>The run that holds a place of <see cref="Plain"/>.</summary>
    public int RunAt(int at)
    {
        var found = _starts.AsSpan().BinarySearch(at);
        return found >= 0 ? found : Math.Max(0, ~found - 1);
    }

    /// <summary>The offset in the source of a character, taken as the first of something.</summary>
    public int SourceStart(int at)
    {
        if (_runs.Length == 0)
        {
            return 0;
        }

        var index = RunAt(at);
        ref readonly var run = ref _runs[index];
        return Math.Min(run.End, run.Start + (at - _starts[index]) + Shift(run));
    }

    /// <summary>The offset in the source after a character, taken as the last of something.</summary>
    public int SourceEnd(int end)
    {
        var index = RunAt(end - 1);
        ref readonly var run = ref _runs[index];
        return end >= EndOf(index) ? run.End : Math.Min(run.End, run.Start + (end - _starts[index]) + Shift(run));
    }

    /// <summary>The words of the source that a stretch of <see cref="Plain"/> was read from, one for each line.</summary>
    public ImmutableArray<Quote> Quotes(int start, int end) => QuoteReader.Read(_source, SourceStart(start), SourceEnd(end));

    private static void Write(Span<char> text, Run[] runs)
    {
        foreach (ref readonly var run in runs.AsSpan())
        {
            var words = run.Kind switch
            {
                RunKind.Image => [PlainText.ImageMark],
                RunKind.Text => run.Text.AsSpan(),
                _ => "\n",
            };
            words.CopyTo(text);
            text = text[words.Length..];
        }
    }

    // An escape at the beginning of a run is a character of the source that the text lacks.
    private static int Shift(in Run run) => run.Kind == RunKind.Text && run.End - run.Start == run.Text.Length + 1 ? 1 : 0;
}
