using Graph.Knowledge.Language;
using Graph.Text;

namespace Graph.Read.Lists.Candidates;

/// <summary>What the words of a heading announce (<c>seeds/language/headings.yaml</c>).</summary>
internal static class HeadingKinds
{
    // 'Useful Online Courses': so many words may stand before what a heading announces.
    private const int MaxBefore = 2;

    private static readonly LanguageFile File = LanguageFile.Read("headings");

    private static readonly HeadingSet Housekeeping = new(File["housekeeping"]);

    private static readonly HeadingSet OtherThings = new(File["other-things"]);

    private static readonly HeadingSet Kinds = new(File["kinds"]);

    private static readonly HeadingSet Models = new(File["models"]);

    private static readonly WordSet ModelColumns = new(File["model-columns"], ignoreCase: true);

    private static readonly PhraseSet OtherThingsAtEnd = new(File["other-things-at-end"]);

    private static readonly PhraseSet OfPapers = new(File["of-papers"], ignoreCase: true);

    private static readonly PhraseSet Readings = new(File["readings"], ignoreCase: true);

    private static readonly PhraseSet Datasets = new(File["datasets"], ignoreCase: true);

    private static readonly PhraseSet Lessons = new(File["lessons"]);

    /// <summary>Whether a title is that of a lesson: <c>Lecture 3: Planning</c>.</summary>
    public static bool IsLesson(string title) =>
        Lessons.LengthAt(title, 0) is > 0 and var length
        && title.Length > length + 1
        && title[length] == ' '
        && char.IsAsciiDigit(title[length + 1]);

    /// <summary>Whether it opens something about the list itself: news, how to cite it, how to help.</summary>
    public static bool IsHousekeeping(string heading) => Housekeeping.Matches(heading);

    /// <summary>Whether it announces what is not a paper: books, courses, talks, software.</summary>
    public static bool IsOfOtherThings(string heading)
    {
        var words = HeadingSet.Core(heading);
        for (var before = 0; before <= MaxBefore && words.Length > 0; before++)
        {
            if (OtherThings.MatchesCore(words))
            {
                return true;
            }

            var space = words.IndexOf(' ');
            words = space < 0 ? [] : words[(space + 1)..].TrimStart();
        }

        var end = WithoutBrackets(heading);
        return OtherThingsAtEnd.EndOf(end) == end.Length && end.Length > 0;
    }

    /// <summary>Whether a heading below such a one speaks of papers again.</summary>
    public static bool IsOfPapers(string heading) => OfPapers.IsIn(heading);

    /// <summary>Whether it announces papers to read.</summary>
    public static bool IsOfReadings(string heading) => Readings.IsIn(heading);

    /// <summary>Whether it names a kind of venue and nothing else: <c>Journals</c>.</summary>
    public static bool IsKindOfVenue(string heading) => Kinds.Matches(heading);

    /// <summary>Whether what stands below it is data sets, benchmarks or environments.</summary>
    public static bool IsOfDatasets(string heading)
    {
        var words = WithoutBrackets(heading);
        return !OfPapers.IsIn(words)
            && Datasets.EndOf(words) == words.Length
            && words.Length > 0
            && PlainText.Count(words) <= MaxBefore + 2;
    }

    /// <summary>Whether the head of a column is one that a table of released models has and a table of papers has not.</summary>
    public static bool IsOfModelColumn(string header) => ModelColumns.Contains(WithoutBrackets(header));

    /// <summary>Whether what stands below it is released models.</summary>
    public static bool IsOfModels(string heading) => Models.Matches(heading);

    private static ReadOnlySpan<char> WithoutBrackets(string heading)
    {
        var words = HeadingSet.Core(heading);
        var open = words.IndexOfAny('(', '（');
        return open > 0 ? words[..open].TrimEnd() : words;
    }
}
