using System.Text.RegularExpressions;

namespace Graph.Read.Lists.Candidates;

/// <summary>Whether a heading announces what is no paper: books, courses, talks, software.</summary>
internal static partial class ForeignCue
{
    /// <summary>Whether it does.</summary>
    public static bool IsForeign(string heading) => Foreign().IsMatch(heading);

    /// <summary>Whether a heading below such a one speaks of papers again.</summary>
    public static bool IsOfPapers(string heading) => Papers().IsMatch(heading);

    [GeneratedRegex(
        @"\b(?:papers?|articles?|publications?|surveys?|research)\b|论文|論文|논문",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant
    )]
    private static partial Regex Papers();

    [GeneratedRegex(
        @"^\W*(?:\d[\d.]*\s*)?(?:[\w-]+\s+){0,2}(?:(?:text|e)?-?books?|courses?|lectures?|videos?|talks?|blogs?(?: posts?)?|tools?|toolkits?|toolbox(?:es)?|software|librar(?:y|ies)|frameworks?|图书|书籍|课程|博客|工具)\W*$|(?:课程|教程|讲座|书籍|博客|工具)\W*(?:[（(][^（()）]*[)）])?\s*$",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant
    )]
    private static partial Regex Foreign();
}
