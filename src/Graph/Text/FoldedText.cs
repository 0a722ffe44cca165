using System.Globalization;
using System.Text;

namespace Graph.Text;

/// <summary>Text as it is compared: lower case, without accents, ligatures, punctuation and needless white space.</summary>
public static class FoldedText
{
    /// <summary>Folds a text: letters and digits of every script stay, in lower case and without accents; all else becomes one
    /// space.</summary>
    /// <returns>Words joined by single spaces; empty where the text holds no letter and no digit.</returns>
    public static string Of(string text) => Ascii.IsValid(text) ? OfAscii(text) : OfUnicode(text);

    /// <summary>The words of a folded text.</summary>
    public static string[] Words(string text) => Of(text).Split(' ', StringSplitOptions.RemoveEmptyEntries);

    // Most text is plain ASCII, which has no accents to take off.
    private static string OfAscii(string text)
    {
        Span<char> folded = text.Length <= 256 ? stackalloc char[text.Length] : new char[text.Length];
        var length = 0;
        var pending = false;
        foreach (var c in text)
        {
            if (char.IsAsciiLetterOrDigit(c))
            {
                if (pending && length > 0)
                {
                    folded[length++] = ' ';
                }

                pending = false;
                folded[length++] = char.ToLowerInvariant(c);
            }
            else
            {
                pending |= c != '\'';
            }
        }

        return folded[..length].ToString();
    }

    private static string OfUnicode(string text)
    {
        var folded = new StringBuilder(text.Length);
        var pending = false;
        foreach (var rune in Valid(text).Normalize(NormalizationForm.FormKD).EnumerateRunes())
        {
            if (IsVoicing(rune.Value))
            {
                folded.Append(rune);
                continue;
            }

            if (Rune.GetUnicodeCategory(rune) is UnicodeCategory.NonSpacingMark or UnicodeCategory.EnclosingMark || IsLoose(rune.Value))
            {
                continue;
            }

            if (!Rune.IsLetterOrDigit(rune))
            {
                pending = folded.Length > 0;
                continue;
            }

            if (pending)
            {
                folded.Append(' ');
                pending = false;
            }

            Append(folded, rune);
        }

        return folded.ToString().Normalize(NormalizationForm.FormC);
    }

    // The marks of Japanese make another letter: デ is not テ.
    private static bool IsVoicing(int rune) => rune is 0x3099 or 0x309A;

    // Compatibility decomposition takes ligatures, full-width letters and accents apart.
    // Normalize refuses unpaired surrogates, which a broken file may hold.
    private static string Valid(string text)
    {
        var valid = new StringBuilder(text.Length);
        foreach (var rune in text.EnumerateRunes())
        {
            valid.Append(rune);
        }

        return valid.ToString();
    }

    // An apostrophe joins what stands around it (O'Brien, Ariadne's); a soft hyphen and zero-width characters are not seen.
    private static bool IsLoose(int rune) => rune is '\'' or '’' or '‘' or 'ʼ' or 0xAD or 0x200B or 0x200C or 0x200D or 0xFEFF;

    private static void Append(StringBuilder folded, Rune rune)
    {
        switch (rune.Value)
        {
            // Letters that Unicode does not take apart, spelled as bibliographies spell them.
            case 'ß' or 'ẞ':
                folded.Append("ss");
                break;
            case 'æ' or 'Æ':
                folded.Append("ae");
                break;
            case 'œ' or 'Œ':
                folded.Append("oe");
                break;
            case 'ø' or 'Ø':
                folded.Append('o');
                break;
            case 'ł' or 'Ł':
                folded.Append('l');
                break;
            case 'đ' or 'Đ' or 'ð' or 'Ð':
                folded.Append('d');
                break;
            case 'ı':
                folded.Append('i');
                break;
            case 'þ' or 'Þ':
                folded.Append("th");
                break;
            default:
                folded.Append(Rune.ToLowerInvariant(rune));
                break;
        }
    }
}
