using System.Buffers;
using System.Text;

namespace Graph.Resolve.Titles;

/// <summary>Text that was written as UTF-8 and read as Windows-1252: <c>visionâ€“language</c> for <c>vision–language</c>.</summary>
internal static class Mojibake
{
    // What Windows-1252 shows for the bytes 0x80 to 0x9F (https://encoding.spec.whatwg.org/index-windows-1252.txt); it leaves five of
    // them free.
    private const string HighControls = "€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008DŽ\u008F\u0090‘’“”•–—˜™š›œ\u009DžŸ";

    /// <summary>The text as it was meant; the text itself where it shows no sign of a wrong reading.</summary>
    public static string Repair(string text)
    {
        if (!text.AsSpan().ContainsAny('Ã', 'â', 'Â'))
        {
            return text;
        }

        var repaired = new StringBuilder(text.Length);
        var i = 0;
        while (i < text.Length)
        {
            var (meant, length) = Sequence(text.AsSpan(i));
            repaired.Append(meant);
            i += length;
        }

        return repaired.ToString();
    }

    // One character, or the two to four that one was torn into.
    private static (string Meant, int Length) Sequence(ReadOnlySpan<char> rest)
    {
        for (var length = Math.Min(4, rest.Length); length >= 2; length--)
        {
            if (Decode(rest[..length]) is { } meant)
            {
                return (meant.ToString(), length);
            }
        }

        return (rest[0].ToString(), 1);
    }

    private static Rune? Decode(ReadOnlySpan<char> torn)
    {
        Span<byte> bytes = stackalloc byte[torn.Length];
        for (var i = 0; i < torn.Length; i++)
        {
            if (Byte(torn[i]) is not { } value || value < 0x80)
            {
                return null;
            }

            bytes[i] = value;
        }

        return Rune.DecodeFromUtf8(bytes, out var meant, out var used) == OperationStatus.Done && used == bytes.Length ? meant : null;
    }

    private static byte? Byte(char c)
    {
        var high = HighControls.IndexOf(c, StringComparison.Ordinal);
        return high >= 0 ? (byte)(0x80 + high)
            : c is >= '\u00A0' and <= '\u00FF' ? (byte)c
            : null;
    }
}
