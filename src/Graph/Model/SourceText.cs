using System.Collections.Frozen;
using System.Collections.Immutable;
using Graph.Text;

namespace Graph.Model;

/// <summary>A source as it was read: decoded text with its lines.</summary>
public sealed class SourceText
{
    private readonly ImmutableArray<int> _lineStarts;
    private readonly FrozenSet<int> _signed;

    /// <summary>Takes a decoded text.</summary>
    /// <param name="id">The source's id.</param>
    /// <param name="path">The file as the user named it, with forward slashes.</param>
    /// <param name="text">The text without byte-order mark. Lines end with LF, CRLF or CR.</param>
    /// <param name="sha256">The SHA-256 of the file's bytes, in lower-case hex digits.</param>
    public SourceText(string id, string path, string text, string sha256)
    {
        Id = id;
        Path = path;
        Text = text;
        Sha256 = sha256;
        _lineStarts = FindLineStarts(text);
        _signed = Credentials.MayHold(text)
            ? Enumerable.Range(1, LineCount).Where(line => Credentials.MayHold(Line(line))).ToFrozenSet()
            : [];
    }

    private SourceText(SourceText other)
    {
        (Id, Path, Text, Sha256) = (other.Id, other.Path, other.Text, other.Sha256);
        (_lineStarts, _signed) = (other._lineStarts, other._signed);
        (Provenance, Records) = (other.Provenance, other.Records);
    }

    /// <summary>The source's id: the file's stem.</summary>
    public string Id { get; }

    /// <summary>The file as the user named it, with forward slashes.</summary>
    public string Path { get; }

    /// <summary>The whole text; empty for a file of records that was read, whose words are in <see cref="Records"/>.</summary>
    public string Text { get; private init; }

    /// <summary>The SHA-256 of the file's bytes, in lower-case hex digits.</summary>
    public string Sha256 { get; }

    /// <summary>Which state of a list on the web it is, such as <c>commit …</c>; null for a file of the user's.</summary>
    public string? Provenance { get; private init; }

    /// <summary>The records that the file holds, by their first lines; null where it is not a file of records but a document,
    /// whose words are its lines.</summary>
    public FrozenDictionary<int, RecordText>? Records { get; private init; }

    /// <summary>How many lines there are; a text that ends with a line break has no empty line after it.</summary>
    public int LineCount => _lineStarts.Length;

    /// <summary>Whether a line, from 1, may hold a credential; where it does not, no quote of it need be searched for one.</summary>
    internal bool MayHoldCredentials(int line) => _signed.Contains(line);

    /// <summary>The same text with the state of the list on the web that it is.</summary>
    public SourceText From(string provenance) => new(this) { Provenance = provenance };

    /// <summary>The same source as a file of records: what it says is what they say once they are decoded. The text itself is let go of:
    /// with a hundred thousand records it is the largest thing that a build would hold.</summary>
    public SourceText With(IEnumerable<RecordText> records) =>
        new(this) { Text = string.Empty, Records = records.ToFrozenDictionary(r => r.Line) };

    /// <summary>Whether a line from 1 says these words: whether they stand on it, or in the record that begins there.</summary>
    /// <exception cref="ArgumentOutOfRangeException">There is no such line.</exception>
    public bool Says(int line, string words) =>
        Records is null
            ? Line(line).Contains(words, StringComparison.Ordinal)
            : Records.TryGetValue(line, out var record) && record.Says(words);

    /// <summary>A line from 1, without its line break. A file of records that was read has none left.</summary>
    /// <exception cref="ArgumentOutOfRangeException">There is no such line.</exception>
    public ReadOnlySpan<char> Line(int number)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(number, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(number, LineCount);
        var start = _lineStarts[number - 1];
        var end = number < LineCount ? _lineStarts[number] : Text.Length;
        return Text.AsSpan(start, end - start).TrimEnd("\r\n");
    }

    /// <summary>The line, from 1, that holds an offset of <see cref="Text"/>; the last line for an offset at the end.</summary>
    public int LineAt(int offset)
    {
        var found = _lineStarts.AsSpan().BinarySearch(offset);
        return Math.Max(1, found >= 0 ? found + 1 : ~found);
    }

    /// <summary>The offset of a line's first character. The line counts from 1.</summary>
    public int LineStart(int number) => _lineStarts[number - 1];

    private static ImmutableArray<int> FindLineStarts(string text)
    {
        var starts = ImmutableArray.CreateBuilder<int>();
        var at = 0;
        while (at < text.Length)
        {
            starts.Add(at);
            var breakAt = text.AsSpan(at).IndexOfAny('\r', '\n');
            if (breakAt < 0)
            {
                break;
            }

            at += breakAt;
            at += text[at] == '\r' && at + 1 < text.Length && text[at + 1] == '\n' ? 2 : 1;
        }

        return starts.ToImmutable();
    }
}
