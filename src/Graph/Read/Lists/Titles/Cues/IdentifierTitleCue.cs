using System.Text.RegularExpressions;
using Graph.Read.Lists.Parts;

namespace Graph.Read.Lists.Titles.Cues;

/// <summary>It is a DOI or an arXiv number and nothing else.</summary>
internal sealed partial class IdentifierTitleCue()
    : Cue<Phrase>(
        "identifier",
        "it is a DOI or an arXiv number and nothing else",
        "outweighs all cues for a title together: a number is none; set with references that give nothing but a DOI"
    )
{
    /// <inheritdoc/>
    public override double Weigh(Phrase phrase) => Identifier().IsMatch(phrase.Text) ? -6 : 0;

    // '10.1109/TCBB.2021.3083001', 'arXiv preprint arXiv:1706.03762'.
    [GeneratedRegex(@"^(?:doi:?\s?)?10\.\d{4,9}/\S+$|^ar[xX]iv(?: preprint)?(?: ar[xX]iv)?:\s?\d{4}", RegexOptions.CultureInvariant)]
    private static partial Regex Identifier();
}
