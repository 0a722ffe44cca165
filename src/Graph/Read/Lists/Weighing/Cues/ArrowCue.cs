using Graph.Read.Lists.Choosing;
using Graph.Text;

namespace Graph.Read.Lists.Weighing.Cues;

/// <summary>A title behind an arrow that leads from its code.</summary>
internal sealed class ArrowCue()
    : Cue<Titled>(
        "arrow",
        "a title behind an arrow that leads from its code",
        "enough alone, as code of this form is listed for its paper; repository-arrow-title " + "and code-before-an-arrow need it"
    )
{
    // Fewer words are what the code does.
    private const int MinTitle = 4;

    /// <inheritdoc/>
    public override double Weigh(Titled entry) => IsBehindArrow(entry) ? PaperEvidence.Enough : 0;

    // '[Name](https://github.com/…) -> A Title of Some Words'.
    private static bool IsBehindArrow(Titled entry) =>
        entry is { HasTitle: true, Table: null, Title: { First: 1 } title, Parts: [{ Link: not null } name, ..] }
        && char.IsUpper(title.Text[0])
        && PlainText.Count(title.Text) >= MinTitle
        && entry.Text.Plain.AsSpan(name.End, title.Start - name.End).Trim() is "->" or "→" or "=>";
}
