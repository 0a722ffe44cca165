using Graph.Read.Lists.Names;
using Graph.Text;

namespace Graph.Read.Lists.Parts.Separators;

/// <summary>Names that only their place after a title makes certain: a single name, family names alone.</summary>
internal static class NamesAfterTitleCue
{
    // One whole name; see NameList.Likelihood.
    private const double SingleName = 0.4;

    private const int MinTitle = 3;

    /// <summary>Whether what stands between a title and a venue is a name: <c>Title. Ann Author. CVPR 2022</c>.</summary>
    public static bool IsName(string text, PartSpan span) => NameListReader.Read(text[span.Start..span.End]).Likelihood >= SingleName;

    /// <summary>Whether what ends the words is names: <c>A Title of Words. Smith, Jones</c>, <c>A Title of Words. Ann Author</c>. After a
    /// title's full stop, family names alone or one whole name are.</summary>
    public static bool EndsIn(string text, int start, int end, PartSpan span)
    {
        var isAfterTitle = text[end - 1] is '.' && PlainText.Count(text.AsSpan(start, end - start)) >= MinTitle;
        if (!isAfterTitle || text.AsSpan(span.Start).StartsWith("A "))
        {
            return false;
        }

        var list = NameListReader.Read(text[span.Start..span.End]);
        return list.Names.Count == 1
            ? list.Likelihood >= SingleName
            : list.Names.Count > 1 && list.Names.All(name => PersonNameForm.Likelihood(name.Text) >= PersonNameForm.Possible);
    }
}
