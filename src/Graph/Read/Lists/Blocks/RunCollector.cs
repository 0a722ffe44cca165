using System.Runtime.InteropServices;

namespace Graph.Read.Lists.Blocks;

/// <summary>Collects the runs of the open block or cell: words, pictures and line breaks, with the styles and the link that they are
/// in.</summary>
internal sealed class RunCollector
{
    // Longer words than these are joined no further, so that a paragraph of many runs takes linear time.
    private const int MaxMerged = 4096;

    private readonly OpenStyles _styles = new();
    private LinkTarget? _link;

    /// <summary>The runs so far.</summary>
    public List<Run> Runs { get; private set; } = [];

    /// <summary>Goes on with other runs: with none yet, or with those from before a table.</summary>
    public void GoOnWith(List<Run> runs) => Runs = runs;

    /// <summary>What was collected, without line breaks at the end; then it begins anew.</summary>
    public List<Run> Take()
    {
        var taken = Runs;
        while (taken.Count > 0 && taken[^1].IsBreak)
        {
            taken.RemoveAt(taken.Count - 1);
        }

        Runs = [];
        return taken;
    }

    /// <summary>Adds words. An address among them becomes a link unless they are in one.</summary>
    public void Text(string text, int start, int end)
    {
        if (text.Length == 0)
        {
            return;
        }

        if (_link is null && BareAddress.Find(text, 0) is { Length: > 0 } address)
        {
            AddAddress(text, address, start, end);
            return;
        }

        var run = new Run(RunKind.Text, text, _styles.Current, _link, start, end);
        if (Runs.Count > 0 && GoesOn(Runs[^1], run))
        {
            ref var last = ref CollectionsMarshal.AsSpan(Runs)[^1];
            last = last with { Text = last.Text + text, End = end };
            return;
        }

        Runs.Add(run);
    }

    /// <summary>Adds a picture.</summary>
    public void Image(string alternative, string url, int start, int end) =>
        Runs.Add(new Run(RunKind.Image, alternative, _styles.Current, _link, start, end, url));

    /// <summary>Ends a line, unless it is the first and empty.</summary>
    public void Break(bool hard, int start, int end)
    {
        if (Runs.Count > 0)
        {
            Runs.Add(new Run(hard ? RunKind.HardBreak : RunKind.SoftBreak, "", RunStyles.None, null, start, end));
        }
    }

    /// <summary>Starts or ends a style; an end without a start is left alone.</summary>
    public void Style(RunStyles style, bool on) => _styles.Set(style, on);

    /// <summary>Starts a link; a link inside a link replaces it.</summary>
    public void OpenLink(LinkTarget link) => _link = link;

    /// <summary>Ends a link.</summary>
    public void CloseLink(int end)
    {
        if (_link is not null)
        {
            _link.End = end;
        }

        _link = null;
    }

    /// <summary>Ends markup that nobody closed with its block, so that one stray tag does not make the rest of the page bold.</summary>
    public void CloseMarkup()
    {
        _link = null;
        _styles.Clear();
    }

    private void AddAddress(string text, TextRange address, int start, int end)
    {
        // Where the text is not the source's, letter by letter, all its parts share its place.
        var exact = text.Length == end - start;
        var (from, to) = exact ? (start + address.Start, start + address.End) : (start, end);
        Text(text[..address.Start], start, from);
        OpenLink(new LinkTarget(text[address.Start..address.End], from, IsBare: true));
        Text(text[address.Start..address.End], from, to);
        CloseLink(to);
        Text(text[address.End..], to, end);
    }

    // Words that follow others in the source, letter by letter, and are set like them.
    private static bool GoesOn(in Run last, in Run next)
    {
        var follows = last.Kind == RunKind.Text && last.End == next.Start && last.Text.Length < MaxMerged;
        var isSetAlike = last.Styles == next.Styles && ReferenceEquals(last.Link, next.Link);
        return follows && isSetAlike && IsVerbatim(last) && IsVerbatim(next);
    }

    private static bool IsVerbatim(in Run run) => run.Text.Length == run.End - run.Start;
}
