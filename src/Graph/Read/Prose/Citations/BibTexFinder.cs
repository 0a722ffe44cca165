using System.Text.RegularExpressions;
using Graph.Knowledge.Identifiers;
using Graph.Knowledge.Identifiers.Schemes;
using Graph.Text.BibTex;

namespace Graph.Read.Prose.Citations;

/// <summary>Finds the blocks of BibTeX with which a README or card says how its work is to be cited.</summary>
internal static partial class BibTexFinder
{
    // Longer than any block is; what stands behind an entry that does not end is none of it.
    private const int LongestBlock = 8000;
    private const int LongestTitle = 600;
    private const int MostBlocks = 50;

    /// <summary>The works, in the order of the text.</summary>
    public static IEnumerable<CitedWork> Find(string text) =>
        from entry in BibTexCutter.Cut(text).Take(MostBlocks)
        let work = new CitedWork(
            entry.Text("title") is { Length: <= LongestTitle } title ? title : string.Empty,
            IdentifierIn(text[entry.Start..Math.Min(entry.End, entry.Start + LongestBlock)])
        )
        where work.Title.Length > 0 || work.Identifier is not null
        select work;

    // In whatever field it stands.
    private static Identifier? IdentifierIn(string block)
    {
        var arxiv = ArxivPattern().Match(block);
        var doi = DoiPattern().Match(block);
        return arxiv.Success ? new Identifier(ArxivScheme.Id, arxiv.Groups[1].Value)
            : doi.Success ? IdentifierSchemes.Read("https://doi.org/" + doi.Groups[1].Value.TrimEnd('.'))
            : null;
    }

    [GeneratedRegex(
        @"(?:\barxiv(?:\.org/(?:abs|pdf)/|[:.\s]{0,3}(?:preprint\s{0,3}arxiv:)?)|\beprint\s{0,20}=\s{0,20}[{""])(\d{4}\.\d{4,5})",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant
    )]
    private static partial Regex ArxivPattern();

    [GeneratedRegex(@"\b(10\.\d{4,9}/[^\s{}"",]{1,200})", RegexOptions.CultureInvariant)]
    private static partial Regex DoiPattern();
}
