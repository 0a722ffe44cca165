using System.Buffers;
using Graph.Read.Prose.Language;
using Graph.Text;

namespace Graph.Read.Prose.Names;

/// <summary>Takes sizes, versions of checkpoints and flavours off a name: <c>vicuna-13b-v1.5</c> is Vicuna, <c>ViT-L/14</c> is
/// ViT.</summary>
internal static class NameSize
{
    private const int MostPieces = 5;

    private static readonly SearchValues<char> SizeSigns = SearchValues.Create("0123456789.x");
    private static readonly SearchValues<char> VersionSigns = SearchValues.Create("0123456789.");

    /// <summary>The known name that is left when sizes and flavours are taken off; null where none is left.</summary>
    /// <param name="surface">The words.</param>
    /// <param name="names">The names that are known.</param>
    /// <param name="language">The words of the language.</param>
    /// <param name="isId">Whether it is the id of a hub, in which capitals tell nothing.</param>
    public static KnownName? Family(ReadOnlySpan<char> surface, KnownNames names, ProseLanguage language, bool isId = false)
    {
        // "LLaMAv2" is LLaMA 2.
        if (
            surface.Length > 3
            && surface.LastIndexOfAny('v', 'V') is var v and > 1
            && v + 1 < surface.Length
            && char.IsAsciiDigit(surface[v + 1])
            && names.Find(string.Concat(surface[..v].TrimEnd("- "), surface[(v + 1)..])) is { } version
        )
        {
            return version;
        }

        var sized = false;
        for (var i = 0; i < MostPieces; i++)
        {
            var cut = LastPiece(surface);
            if (cut <= 0)
            {
                return null;
            }

            var piece = surface[cut..].TrimStart("-_ ");
            var rest = surface[..cut].TrimEnd("-_ ");
            var isSize = IsSize(piece) || (language.Of(piece) & Cue.Flavour) != 0;
            var isVersion = IsVersion(piece);
            var isScale = IsScale(piece);
            // clip-vit-large-patch14 names a class of designs as well.
            if (!isSize && !isVersion && !isScale && !(sized && language.IsNoName(NameForm.Of(piece.ToString()))))
            {
                return null;
            }

            sized |= isSize;
            surface = rest;
            if (surface.Length < 2)
            {
                return null;
            }

            // A version counts only beside a size: SAM 2 is not SAM. A bare number or letter is a size of a design only.
            var found = isId ? names.FindInAnyCase(surface) : names.FindDesign(surface);
            if (found is { Kind: ProseNameKind.Model } known && (sized || known.IsArchitecture))
            {
                return known;
            }
        }

        return null;
    }

    /// <summary>A name without the size behind it: <c>GridNet-7B</c>, <c>GridNet-Large</c>; the name itself where it has none.</summary>
    /// <param name="surface">The words.</param>
    /// <param name="language">The words of the language.</param>
    public static string Without(string surface, ProseLanguage language)
    {
        var cut = surface.LastIndexOfAny(['-', '_', ' ']);
        if (cut <= 1)
        {
            return surface;
        }

        var piece = surface.AsSpan(cut + 1);
        return IsSize(piece) || (language.Of(piece) & Cue.Flavour) != 0 ? surface[..cut] : surface;
    }

    // Where the last piece of a name starts: behind a hyphen or a blank, or where digits begin.
    private static int LastPiece(ReadOnlySpan<char> surface)
    {
        var hyphen = surface.LastIndexOfAny("-_ ");
        if (hyphen >= 0)
        {
            return hyphen;
        }

        var digit = surface.IndexOfAnyInRange('0', '9');
        return digit;
    }

    // 7B, 1.3b, 304M, 13B
    private static bool IsSize(ReadOnlySpan<char> piece)
    {
        var digits = piece.IndexOfAnyExcept(SizeSigns);
        return digits > 0 && digits == piece.Length - 1 && piece[^1] is 'B' or 'b' or 'M' or 'm';
    }

    // v1.5, v0, 0613
    private static bool IsVersion(ReadOnlySpan<char> piece)
    {
        var number = piece.Length > 1 && piece[0] is 'v' or 'V' ? piece[1..] : piece;
        return number.Length > 0 && number.IndexOfAnyExcept(VersionSigns) < 0;
    }

    // L/14, B/32, T, B, 50, 101
    private static bool IsScale(ReadOnlySpan<char> piece)
    {
        var letter = piece.Length > 0 && piece[0] is 'T' or 'S' or 'B' or 'L' or 'H' or 'g' or 'G' ? 1 : 0;
        var rest = piece[letter..];
        rest = rest.Length > 0 && rest[0] == '/' ? rest[1..] : rest;
        return piece.Length > 0 && rest.IndexOfAnyExceptInRange('0', '9') < 0;
    }
}
