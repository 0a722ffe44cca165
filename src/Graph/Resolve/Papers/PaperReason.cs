using System.Globalization;

namespace Graph.Resolve.Papers;

/// <summary>Something that speaks for or against two mentions being one paper.</summary>
/// <param name="Rule">Its name.</param>
/// <param name="Weight">How much it says, in log-odds (natural logarithm): above 0 for, below 0 against.</param>
/// <param name="Pattern">The sentence, with places for the two things that it speaks of.</param>
/// <param name="Left">The first of them.</param>
/// <param name="Right">The second.</param>
internal readonly record struct PaperReason(string Rule, double Weight, string Pattern, object? Left = null, object? Right = null)
{
    /// <summary>The sentence that a person reads.</summary>
    public string Sentence => string.Format(CultureInfo.InvariantCulture, Pattern, Left, Right);
}
