using System.Text.RegularExpressions;
using Graph.Knowledge.Identifiers;
using Graph.Knowledge.Identifiers.Schemes;

namespace Graph.Read.Prose.Citations;

/// <summary>Finds the blocks of BibTeX with which a README or card says how its work is to be cited.</summary>
internal static partial class BibTexFinder
{
    // Longer than any block is, so that a text of opening braces is read in linear time.
    private const int LongestBlock = 8000;
    private const int LongestTitle = 600;
    private const int MostBlocks = 50;

    /// <summary>The works, in the order of the text.</summary>
    public static IEnumerable<CitedWork> Find(string text)
    {
        var blocks = BlockPattern().Matches(text).Take(MostBlocks + 1).ToArray();
        for (var i = 0; i < Math.Min(blocks.Length, MostBlocks); i++)
        {
            var start = blocks[i].Index;
            var end = i + 1 < blocks.Length ? blocks[i + 1].Index : text.Length;
            var work = Read(text[start..Math.Min(end, start + LongestBlock)]);
            if (work.Title.Length > 0 || work.Identifier is not null)
            {
                yield return work;
            }
        }
    }

    private static CitedWork Read(string block)
    {
        var arxiv = ArxivPattern().Match(block);
        var doi = DoiPattern().Match(block);
        Identifier? identifier =
            arxiv.Success ? new Identifier(ArxivScheme.Id, arxiv.Groups[1].Value)
            : doi.Success ? IdentifierSchemes.Read("https://doi.org/" + doi.Groups[1].Value.TrimEnd('.'))
            : null;
        return new CitedWork(TitleOf(block), identifier);
    }

    private static string TitleOf(string block)
    {
        var field = TitlePattern().Match(block);
        if (!field.Success)
        {
            return string.Empty;
        }

        var start = field.Index + field.Length;
        var isBraced = block[start - 1] == '{';
        var depth = 1;
        for (var i = start; i < block.Length && i < start + LongestTitle; i++)
        {
            depth += block[i] switch
            {
                '{' => 1,
                '}' => -1,
                '"' when !isBraced && depth == 1 => -1,
                _ => 0,
            };
            if (depth == 0)
            {
                return BlanksPattern().Replace(block[start..i].Replace("{", "").Replace("}", ""), " ").Trim();
            }
        }

        return string.Empty;
    }

    [GeneratedRegex(@"@[A-Za-z]{4,14}\s{0,3}\{", RegexOptions.CultureInvariant)]
    private static partial Regex BlockPattern();

    [GeneratedRegex(@"\btitle\s{0,20}=\s{0,20}[{""]", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex TitlePattern();

    [GeneratedRegex(
        @"(?:\barxiv(?:\.org/(?:abs|pdf)/|[:.\s]{0,3}(?:preprint\s{0,3}arxiv:)?)|\beprint\s{0,20}=\s{0,20}[{""])(\d{4}\.\d{4,5})",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant
    )]
    private static partial Regex ArxivPattern();

    [GeneratedRegex(@"\b(10\.\d{4,9}/[^\s{}"",]{1,200})", RegexOptions.CultureInvariant)]
    private static partial Regex DoiPattern();

    [GeneratedRegex(@"\s+", RegexOptions.CultureInvariant)]
    private static partial Regex BlanksPattern();
}
