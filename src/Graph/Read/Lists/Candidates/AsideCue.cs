using System.Text.RegularExpressions;

namespace Graph.Read.Lists.Candidates;

/// <summary>Whether a heading opens something about the list itself: news, how to cite it, how to help.</summary>
internal static partial class AsideCue
{
    /// <summary>Whether it does.</summary>
    public static bool IsAside(string heading) => Aside().IsMatch(heading);

    [GeneratedRegex(
        @"^\W*(?:\d[\d.]*\s*)?(?:(?:latest |recent |our |the |some )?(?:news|updates?|announcements?|change ?log|release notes|highlights)|what'?s new|citations?|cit(?:e|ing)(?: us| this.*| our.*)?|how to cite.*|bibtex|reference format|please cite.*|contact(?: us)?|contribut(?:e|ing|ors?|ions?).*|how to contribute.*|licen[cs]e|acknowledge?ments?|thanks|credits|star ?history|stargazers.*|to-?do.*|faq|q ?& ?a|sponsors?|maintainers?|about(?: us| me)?|join us|we ?chat.*|disclaimer|support(?: us)?|installation|install|usage|quick start|getting started|requirements|feedback|(?:related|other|similar) (?:awesome )?(?:lists?|repos(?:itories)?|compilations?|collections?|awesome.*)|(?:awesome|useful) lists?|新闻|更新|引用|贡献|致谢|联系|加入我们|关于|お知らせ|引用方法|뉴스|인용)\W*$",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant
    )]
    private static partial Regex Aside();
}
