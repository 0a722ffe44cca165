using System.Collections.Immutable;
using System.Text.RegularExpressions;
using Graph.Knowledge;
using Graph.Text;

namespace Graph.Relate.Rules;

/// <summary>Whether a piece of a coined name that looks like a known model is short for words of the title instead: <c>AdaWaveNet: Adaptive
/// Wavelet Network</c> has nothing of WaveNet, <c>CodeSAM</c> for <c>Self-Attention with Multi-Code-View Graphs</c> nothing of
/// SAM.</summary>
internal static partial class TitleAbbreviation
{
    private const int ShortestInitials = 3;

    private static readonly ImmutableArray<string> Small = ["a", "an", "the", "of", "for", "and", "with", "in", "on", "to"];

    /// <summary>Whether words of the title, other than the model's own, explain its name.</summary>
    public static bool Explains(ImmutableArray<Word> words, Term model)
    {
        var parts = Part().Matches(model.Name).Select(m => m.Value.ToLowerInvariant()).ToArray();
        var isOfParts = parts.Length > 1 && string.Concat(parts).Length == model.Name.Length;
        return isOfParts ? BeginWords(parts, words) : IsShortForm(model.Name) && AreInitials(model, words);
    }

    private static bool IsShortForm(string name) => name.Length >= ShortestInitials && name.All(char.IsAsciiLetterUpper);

    private static bool BeginWords(string[] parts, ImmutableArray<Word> words) =>
        Runs(words, parts.Length)
            .Any(run => run.Zip(parts).All(p => p.First.StartsWith(p.Second, StringComparison.Ordinal)) && run[^1] != parts[^1]);

    private static bool AreInitials(Term model, ImmutableArray<Word> words)
    {
        var own = model.Aliases.Select(a => string.Concat(WordSplitter.Split(a).Select(w => w.Form))).ToArray();
        return Runs([.. words.Where(w => !Small.Contains(w.Form))], model.Name.Length)
            .Any(run =>
                run.Zip(model.Name).All(p => p.First[0] == char.ToLowerInvariant(p.Second))
                && !own.Any(o => o.StartsWith(run[0] + run[1], StringComparison.Ordinal))
            );
    }

    private static IEnumerable<string[]> Runs(ImmutableArray<Word> words, int length) =>
        Enumerable
            .Range(0, Math.Max(0, words.Length - length + 1))
            .Select(at => words.AsSpan(at, length).ToArray().Select(w => w.Form).ToArray());

    [GeneratedRegex("[A-Z][a-z]{2,}", RegexOptions.CultureInvariant)]
    private static partial Regex Part();
}
