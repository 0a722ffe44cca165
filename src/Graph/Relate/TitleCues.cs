using System.Text.RegularExpressions;

namespace Graph.Relate;

/// <summary>What sort of paper a title announces.</summary>
internal static partial class TitleCues
{
    /// <summary>Whether it assesses or compares what exists, instead of building on it.</summary>
    public static bool IsAssessment(string title) => AssessmentPattern().IsMatch(title);

    /// <summary>Whether it looks at how people use what exists (<c>ChatGPT in the Classroom</c>): such a paper builds on nothing.</summary>
    public static bool IsUse(string title) => UsePattern().IsMatch(title);

    /// <summary>Whether the report of its maker announces it (<c>GPT-4 technical report</c>): the model named is its own.</summary>
    public static bool IsReport(string title) => ReportPattern().IsMatch(title);

    [GeneratedRegex(
        @"\b(?:assess(?:es|ed|ing)?\b|assessment of|compar(?:e|es|ing|ison|isons|ative)|evaluat\w*|benchmarking|investigat(?:e|es|ing|ion)|probing|fails?"
            + @"|limitations? of|pitfalls"
            + @"|accuracy of|(?:security |safety |privacy )?risks? (?:of|in)|jailbreak\w*|red[- ]team\w*|memori[sz]\w+|understand(?:ing)? (?=[A-Z])|attack\w* (?:on|against)|mathematical capabilities of|utility of|capabilit\w+ of|performance of|robustness of|versus|how (?:much|well|far|good)|are we there yet|(?:empirical|experimental|comprehensive|case|pilot|systematic) (?:study|analysis|evaluation)"
            + @"|(?:explor\w+|examin\w+|understand\w+|test\w*|measur\w+) (?:the )?(?:\w+[- ]){0,3}(?:versatility|capabilit\w+|abilit\w+|potential|limits?|robustness|feasibility|use|utility|performance)"
            + @"|(?:early|preliminary|initial|first) (?:explorations?|experiences?|experiments?)|holistic (?:analysis|evaluation)|challenging for|ablations?"
            + @"|(?:can|does|do|is|are) [^:]*\?)|^testing\b|\?$",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant
    )]
    private static partial Regex AssessmentPattern();

    [GeneratedRegex(
        @"\b(?:classrooms?|schools?|educators?|teachers?|students?|children|parents|teenagers|older adults|workplaces?|homes?|home environments?|perceptions? of|attitudes? towards?)\b",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant
    )]
    private static partial Regex UsePattern();

    [GeneratedRegex(
        @"\b(?:technical report|system card|model card|herd of models|family of|model family)\b|^(?:introducing|announcing|hello)\b",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant
    )]
    private static partial Regex ReportPattern();
}
