using System.Buffers;
using System.Text;

namespace Graph.Text;

/// <summary>Puts text right that was UTF-8 and was read as Windows-1252: <c>visionâ€“language</c>.</summary>
internal static class Mojibake
{
    // The characters that Windows-1252 has for the bytes 0x80 to 0x9F; five bytes have none.
    private const string High = "€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008DŽ\u008F\u0090‘’“”•–—˜™š›œ\u009DžŸ";

    private static readonly SearchValues<char> Leads = SearchValues.Create("ÃÂâðÅÄ");

    private static readonly UTF8Encoding Strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <summary>The text put right; the same text where it is not mojibake.</summary>
    public static string Repair(string text)
    {
        if (!text.AsSpan().ContainsAny(Leads))
        {
            return text;
        }

        var repaired = new StringBuilder(text.Length);
        var at = 0;
        while (at < text.Length)
        {
            var length = SequenceAt(text, at, out var characters);
            repaired.Append(length == 0 ? text.AsSpan(at, 1) : characters);
            at += Math.Max(1, length);
        }

        return repaired.ToString();
    }

    // A lead byte and as many continuation bytes as it asks for, each shown as one character.
    private static int SequenceAt(string text, int at, out string characters)
    {
        characters = "";
        var lead = ByteOf(text[at]);
        var length = lead switch
        {
            >= 0xC2 and <= 0xDF => 2,
            >= 0xE0 and <= 0xEF => 3,
            >= 0xF0 and <= 0xF4 => 4,
            _ => 0,
        };
        if (length == 0 || at + length > text.Length)
        {
            return 0;
        }

        var bytes = new byte[length];
        for (var i = 0; i < length; i++)
        {
            var value = ByteOf(text[at + i]);
            if (value < 0 || (i > 0 && value is < 0x80 or > 0xBF))
            {
                return 0;
            }

            bytes[i] = (byte)value;
        }

        try
        {
            characters = Strict.GetString(bytes);
            return length;
        }
        catch (DecoderFallbackException)
        {
            return 0;
        }
    }

    private static int ByteOf(char c) =>
        c <= 0xFF ? c
        : High.IndexOf(c, StringComparison.Ordinal) is >= 0 and var index ? 0x80 + index
        : -1;
}
