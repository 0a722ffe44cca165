using System.CommandLine;
using Graph.Model;

namespace Graph.Cli;

/// <summary><c>--basis</c> and <c>--kind</c>: which evidence the user trusts.</summary>
internal sealed class TrustOptions
{
    private readonly Option<string[]> _basis = List("--basis", "Trust only evidence on these grounds", BasisNames.Words, "BASIS");

    private readonly Option<string[]> _kind = List("--kind", "Trust only evidence from these kinds of source", SourceKinds.Words, "KIND");

    /// <summary>Adds both to a command.</summary>
    public void AddTo(Command command)
    {
        command.Add(_basis);
        command.Add(_kind);
    }

    /// <summary>What the user trusts; everything where nothing is said.</summary>
    /// <exception cref="UserErrorException">A word names no basis or no kind.</exception>
    public TrustedEvidence Read(ParseResult parsed) =>
        new(
            [.. Words(parsed, _basis).Select(w => BasisNames.Parse(w) ?? throw Unknown(w, "basis", BasisNames.Words)).Distinct().Order()],
            [
                .. Words(parsed, _kind)
                    .Select(w => SourceKinds.Parse(w) ?? throw Unknown(w, "kind of source", SourceKinds.Words))
                    .Distinct()
                    .Order(),
            ]
        );

    private static IEnumerable<string> Words(ParseResult parsed, Option<string[]> option) =>
        (parsed.GetValue(option) ?? []).SelectMany(w =>
            w.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)
        );

    private static UserErrorException Unknown(string word, string what, IEnumerable<string> words) =>
        new(ExitCodes.WrongUse, $"'{word}' is not a {what}. There are: {string.Join(", ", words)}.");

    private static Option<string[]> List(string name, string description, IEnumerable<string> words, string help) =>
        new(name) { Description = $"{description}: {string.Join(", ", words)} (repeat it, or use commas).", HelpName = help };
}
