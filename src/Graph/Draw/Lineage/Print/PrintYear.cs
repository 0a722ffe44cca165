namespace Graph.Draw.Lineage.Print;

/// <summary>The strip of a year.</summary>
/// <param name="Heading">The year in digits, or a question mark where it is unknown.</param>
/// <param name="Works">How many works of it there are, folded ones included.</param>
/// <param name="Left">Left side.</param>
/// <param name="Right">Right side.</param>
/// <param name="Top">Upper side.</param>
/// <param name="Bottom">Lower side.</param>
internal sealed record PrintYear(string Heading, int Works, double Left, double Right, double Top, double Bottom);
