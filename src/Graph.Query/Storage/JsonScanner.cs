using System.Buffers.Binary;
using System.Numerics;
using System.Runtime.CompilerServices;
using System.Text;
using System.Text.Json;

namespace Graph.Query.Storage;

/// <summary>
/// Walks through one line of JSON without copying it. A text with escapes is unescaped where it stands, which it can be because it only
/// gets shorter.
/// </summary>
internal ref struct JsonScanner(Span<byte> line)
{
    private const int DeepestNesting = 64;
    private readonly Span<byte> _line = line;
    private int _at;
    private int _depth;

    /// <summary>The next byte that is not white space; 0 at the end.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public byte Peek()
    {
        while ((uint)_at < (uint)_line.Length)
        {
            var next = _line[_at];
            if (next > (byte)' ' || next is not ((byte)' ' or (byte)'\t' or (byte)'\r'))
            {
                return next;
            }

            _at++;
        }

        return 0;
    }

    /// <summary>Steps into an object or a list.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Open(byte bracket)
    {
        Take(bracket);
        if (++_depth > DeepestNesting)
        {
            throw new JsonException($"it is nested deeper than {DeepestNesting} levels");
        }
    }

    /// <summary>Steps to the next element of the list it is in, or out of it.</summary>
    /// <param name="isFirst">True at the beginning; it is made false.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public bool MoveNext(ref bool isFirst, byte closing)
    {
        var next = Peek();
        if (next == closing)
        {
            _at++;
            _depth--;
            return false;
        }

        if (!isFirst)
        {
            Take((byte)',');
        }

        isFirst = false;
        return true;
    }

    /// <summary>Steps to the value of the next field of the object it is in, or out of it.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public bool MoveNext(ref bool isFirst, out Span<byte> name)
    {
        name = default;
        if (!MoveNext(ref isFirst, (byte)'}'))
        {
            return false;
        }

        name = ReadText();
        Take((byte)':');
        return true;
    }

    /// <summary>The text that stands next, without quotes and escapes.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public Span<byte> ReadText()
    {
        Take((byte)'"');
        var (start, end) = (_at, FindBreak(_at));
        if (end == _line.Length || _line[end] != (byte)'"')
        {
            return ReadEscaped();
        }

        _at = end + 1;
        return _line[start..end];
    }

    /// <summary>An integer, if one stands next that has no more than 18 digits; otherwise it stays where it is.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public bool TryReadInteger(out long value)
    {
        value = 0;
        var negative = Peek() == (byte)'-';
        var start = negative ? _at + 1 : _at;
        var at = start;
        for (; (uint)at < (uint)_line.Length && (uint)(_line[at] - '0') <= 9; at++)
        {
            value = unchecked((value * 10) + (_line[at] - '0'));
        }

        var isPlain =
            at > start
            && at - start <= 18
            && (_line[start] != (byte)'0' || at == start + 1)
            && (at == _line.Length || _line[at] is (byte)',' or (byte)'}' or (byte)']' or <= (byte)' ');
        if (!isPlain)
        {
            return false;
        }

        _at = at;
        value = negative ? -value : value;
        return true;
    }

    /// <summary>Steps over a value of any kind, and gives it as it stands.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public ReadOnlySpan<byte> Skip()
    {
        var next = Peek();
        var start = _at;
        var isFirst = true;
        if (next == (byte)'"')
        {
            SkipText();
        }
        else if (next == (byte)'[')
        {
            Open((byte)'[');
            while (MoveNext(ref isFirst, (byte)']'))
            {
                Skip();
            }
        }
        else if (next == (byte)'{')
        {
            for (Open((byte)'{'); MoveNext(ref isFirst, (byte)'}'); Skip())
            {
                Peek();
                SkipText();
                Take((byte)':');
            }
        }
        else
        {
            SkipWord();
        }

        return _line[start.._at];
    }

    /// <summary>Checks that nothing follows.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void End()
    {
        if (Peek() != 0 || _at < _line.Length)
        {
            throw Unexpected("the end of the line");
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private void Take(byte expected)
    {
        if (Peek() != expected)
        {
            throw Unexpected($"'{(char)expected}'");
        }

        _at++;
    }

    private Span<byte> ReadEscaped()
    {
        _at--;
        var start = _at;
        SkipText();
        var json = new Utf8JsonReader(_line[start.._at]);
        json.Read();
        var text = _line[(start + 1)..];
        return text[..json.CopyString(text)];
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private void SkipText()
    {
        if (Peek() != (byte)'"')
        {
            throw Unexpected("a text");
        }

        for (_at++; ; _at += 2)
        {
            _at = FindBreak(_at);
            if (_at >= _line.Length - 1 && (_at == _line.Length || _line[_at] != (byte)'"'))
            {
                throw Unexpected("the end of a text");
            }

            if (_line[_at] == (byte)'"')
            {
                break;
            }

            if (_line[_at] != (byte)'\\')
            {
                throw Unexpected("no control character in a text");
            }
        }

        _at++;
    }

    // The next quote, backslash or control character, eight bytes at a time: most texts are too short for wide vectors to pay.
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private readonly int FindBreak(int at)
    {
        const ulong Ones = 0x0101010101010101,
            Highs = Ones << 7;
        for (; at <= _line.Length - 8; at += 8)
        {
            var bytes = BinaryPrimitives.ReadUInt64LittleEndian(_line[at..]);
            var (quotes, slashes) = (bytes ^ (Ones * '"'), bytes ^ (Ones * '\\'));
            var found = (((quotes - Ones) & ~quotes) | ((slashes - Ones) & ~slashes) | ((bytes - (Ones * ' ')) & ~bytes)) & Highs;
            if (found != 0)
            {
                return at + (BitOperations.TrailingZeroCount(found) >> 3);
            }
        }

        while (at < _line.Length && _line[at] is not ((byte)'"' or (byte)'\\' or < (byte)' '))
        {
            at++;
        }

        return at;
    }

    // A number, true, false or null; the library's reader says whether it is one.
    private void SkipWord()
    {
        var start = _at;
        while (_at < _line.Length && (char.IsAsciiLetterOrDigit((char)_line[_at]) || _line[_at] is (byte)'-' or (byte)'+' or (byte)'.'))
        {
            _at++;
        }

        if (_at == start)
        {
            throw Unexpected("a value");
        }

        var json = new Utf8JsonReader(_line[start.._at]);
        json.Read();
    }

    private readonly JsonException Unexpected(string expected)
    {
        var found = _at < _line.Length ? $"'{Encoding.UTF8.GetString(_line.Slice(_at, 1))}'" : "the end of the line";
        return new JsonException($"expected {expected} at byte {_at + 1}, found {found}");
    }
}
