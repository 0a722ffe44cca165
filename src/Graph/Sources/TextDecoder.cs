using System.Text;

namespace Graph.Sources;

/// <summary>Finds out how bytes encode text: UTF-8 with or without mark, UTF-16 or UTF-32 with or without, else Latin-1.</summary>
internal static class TextDecoder
{
    private const int Sample = 64 << 10;

    private static readonly UTF8Encoding StrictUtf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <summary>Decodes bytes.</summary>
    public static DecodedText Decode(byte[] bytes)
    {
        if (ByMark(bytes) is { } marked)
        {
            return marked;
        }

        if (WithoutMark(bytes) is { } wide)
        {
            return new DecodedText(
                wide.GetString(bytes),
                $"the file is in {wide.WebName.ToUpperInvariant()} without a byte-order mark; it was read so."
            );
        }

        if (IsBinary(bytes))
        {
            return default;
        }

        try
        {
            var text = StrictUtf8.GetString(bytes);
            return new DecodedText(
                text,
                text.Contains('\0') ? "the file holds NUL characters; they were read as spaces." : null
            ).WithoutNul();
        }
        catch (DecoderFallbackException error)
        {
            return new DecodedText(
                Encoding.Latin1.GetString(bytes),
                $"the file is not UTF-8 (byte {error.Index} does not fit); it was read as Latin-1."
            ).WithoutNul();
        }
    }

    private static DecodedText? ByMark(byte[] bytes) =>
        bytes switch
        {
            [0xEF, 0xBB, 0xBF, ..] => new DecodedText(Encoding.UTF8.GetString(bytes, 3, bytes.Length - 3), null).WithoutNul(),
            [0xFF, 0xFE, 0, 0, ..] => new DecodedText(Encoding.UTF32.GetString(bytes, 4, bytes.Length - 4), null).WithoutNul(),
            [0xFF, 0xFE, ..] => new DecodedText(Encoding.Unicode.GetString(bytes, 2, bytes.Length - 2), null).WithoutNul(),
            [0xFE, 0xFF, ..] => new DecodedText(Encoding.BigEndianUnicode.GetString(bytes, 2, bytes.Length - 2), null).WithoutNul(),
            _ => null,
        };

    // Text in Latin letters has a zero as every other byte in UTF-16.
    private static UnicodeEncoding? WithoutMark(byte[] bytes)
    {
        var length = Math.Min(bytes.Length, Sample) & ~1;
        if (length < 4)
        {
            return null;
        }

        var (even, odd) = (0, 0);
        for (var i = 0; i < length; i += 2)
        {
            even += bytes[i] == 0 ? 1 : 0;
            odd += bytes[i + 1] == 0 ? 1 : 0;
        }

        var pairs = length / 2;
        if (odd * 10 > pairs * 7 && even * 10 < pairs)
        {
            return new UnicodeEncoding(bigEndian: false, byteOrderMark: false);
        }

        return even * 10 > pairs * 7 && odd * 10 < pairs ? new UnicodeEncoding(bigEndian: true, byteOrderMark: false) : null;
    }

    // Control characters that no text has, more than one in thirty bytes, or the beginning of a known format.
    private static bool IsBinary(byte[] bytes)
    {
        if (
            bytes
            is [0x89, (byte)'P', (byte)'N', (byte)'G', ..]
                or [(byte)'%', (byte)'P', (byte)'D', (byte)'F', ..]
                or [(byte)'P', (byte)'K', 3, 4, ..]
                or [0x7F, (byte)'E', (byte)'L', (byte)'F', ..]
                or [0x1F, 0x8B, ..]
                or [0xFF, 0xD8, 0xFF, ..]
        )
        {
            return true;
        }

        var length = Math.Min(bytes.Length, Sample);
        var controls = 0;
        for (var i = 0; i < length; i++)
        {
            controls += bytes[i] is < 9 or (> 13 and < 27) or (> 27 and < 32) or 127 ? 1 : 0;
        }

        return controls * 30 > length;
    }

    private static DecodedText WithoutNul(this DecodedText decoded) => decoded with { Text = decoded.Text?.Replace('\0', ' ') };
}
