using Graph.Extract.Blocks;
using Graph.Extract.Labelling;

namespace Graph.Extract.Shapes;

/// <summary>Follows the headings of a document.</summary>
internal sealed class SectionTracker(SourceText source)
{
    private readonly List<Heading> _headings = [];

    /// <summary>The section that blocks now stand in.</summary>
    public SectionPath Current { get; private set; } = new();

    /// <summary>All headings so far.</summary>
    public IReadOnlyList<Heading> Headings => _headings;

    /// <summary>Goes on under a heading.</summary>
    public void Enter(Block heading)
    {
        var text = HeadingText.Read(heading.Pieces);
        if (!Words.HasWord(text))
            return;

        var parent = Current;
        while (parent.Heading is not null && parent.Heading.Level >= heading.Level)
            parent = parent.Parent!;
        var read = new Heading(text, heading.Level, QuoteReader.First(source, heading.Start, heading.End));
        _headings.Add(read);
        Current = new SectionPath { Parent = parent, Heading = read, Stated = ContextReader.Read(text), IsAside = AsideCue.IsAside(text) || (parent.IsAside && parent.Heading is not null) };
    }
}
