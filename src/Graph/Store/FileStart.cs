namespace Graph.Store;

/// <summary>Recognises by its first bytes a file that cannot be lines of JSON in UTF-8.</summary>
public static class FileStart
{
    private const int Length = 4;

    /// <summary>Refuses such a file; what a reader would say of its first line would only puzzle.</summary>
    /// <param name="file">A stream that can seek; it stands at its beginning afterwards.</param>
    /// <param name="name">What messages call it.</param>
    /// <exception cref="GraphFileException">It is compressed, or not in UTF-8 as it should be.</exception>
    public static void Check(Stream file, string name)
    {
        Span<byte> start = stackalloc byte[Length];
        var count = file.ReadAtLeast(start, Length, throwOnEndOfStream: false);
        file.Position = 0;
        if (Problem(start[..count]) is { } problem)
        {
            throw new GraphFileException($"{name}: {problem}");
        }
    }

    /// <summary>A sentence about what the file is and what to do; null where nothing is known against it.</summary>
    public static string? Problem(ReadOnlySpan<byte> start) =>
        start switch
        {
            [0x1F, 0x8B, ..] => "the file is compressed with gzip. Unpack it first, with: gunzip FILE",
            [(byte)'P', (byte)'K', 3 or 5, 4 or 6, ..] => "the file is a ZIP archive. Unpack it first.",
            [0x28, 0xB5, 0x2F, 0xFD, ..] => "the file is compressed with zstd. Unpack it first, with: unzstd FILE",
            [0xEF, 0xBB, 0xBF, ..] => "the file begins with a byte order mark. Save it as UTF-8 without one.",
            [0xFF, 0xFE, ..] or [0xFE, 0xFF, ..] => "the file is in UTF-16. Save it as UTF-8 without a byte order mark.",
            _ => null,
        };
}
