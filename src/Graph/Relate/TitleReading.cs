using System.Collections.Immutable;
using Graph.Knowledge;
using Graph.Model;
using Graph.Resolve.Names;
using Graph.Resolve.Titles;
using Graph.Text;

namespace Graph.Relate;

/// <summary>A title as the rules see it: its words, the name it coins, the names it mentions, and what sort of paper it
/// announces.</summary>
internal sealed class TitleReading
{
    /// <summary>Reads a title.</summary>
    public TitleReading(Reading reading, SpokenVocabulary vocabulary, RuleContext context)
    {
        Reading = reading;
        Words = WordSplitter.Split(Text);
        IsSurvey = SurveyTitle.SaysOverview(Text);
        IsAssessment = TitleCues.IsAssessment(Text);
        Coined = IsSurvey ? null : context.Spotter.Spot(Text);
        Names = NameMentions.Find(this, vocabulary);
    }

    /// <summary>The title with the words it was read from.</summary>
    public Reading Reading { get; }

    /// <summary>The title.</summary>
    public string Text => Reading.Text;

    /// <summary>Its words.</summary>
    public ImmutableArray<Word> Words { get; }

    /// <summary>Whether it announces a survey.</summary>
    public bool IsSurvey { get; }

    /// <summary>Whether it announces that things are assessed or compared.</summary>
    public bool IsAssessment { get; }

    /// <summary>The name that it coins, or null.</summary>
    public CoinedName? Coined { get; }

    /// <summary>Known models and datasets that it names as words of their own, outside the coined name.</summary>
    public ImmutableArray<TermMatch> Names { get; }

    /// <summary>The text of a match.</summary>
    public string TextOf(TermMatch match) => Text[Words[match.First].Start..Words[match.Last].End];

    /// <summary>The words to quote for a match.</summary>
    public Quote QuoteFor(TermMatch match) => Reading.QuoteFor(TextOf(match));
}
