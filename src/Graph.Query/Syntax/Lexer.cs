using System.Globalization;

namespace Graph.Query.Syntax;

/// <summary>Turns query text into tokens; white space and comments are left out.</summary>
internal sealed class Lexer(string text)
{
    private static readonly string[] Symbols = ["<>", "<=", ">=", "=~", "..", "+=", "||", "::"];

    private readonly List<Token> _tokens = [];
    private int _at;

    /// <summary>All tokens, the end of the query as the last.</summary>
    public List<Token> Read()
    {
        while (SkipBlank())
        {
            _tokens.Add(Next());
        }

        _tokens.Add(new Token(TokenKind.End, "", new TextSpan(text.Length, 0)));
        return _tokens;
    }

    /// <summary>An error at one character.</summary>
    public static QueryException Error(ErrorCode code, int at, string message) => new(code, new TextSpan(at, 1), message);

    private char Current => _at < text.Length ? text[_at] : '\0';

    private char Ahead => _at + 1 < text.Length ? text[_at + 1] : '\0';

    private bool SkipBlank()
    {
        while (_at < text.Length)
        {
            if (char.IsWhiteSpace(Current))
            {
                _at++;
            }
            else if (Current == '/' && Ahead == '/')
            {
                _at = text.IndexOf('\n', _at) is >= 0 and var end ? end : text.Length;
            }
            else if (Current == '/' && Ahead == '*')
            {
                SkipComment();
            }
            else
            {
                return true;
            }
        }

        return false;
    }

    private void SkipComment()
    {
        var end = text.IndexOf("*/", _at + 2, StringComparison.Ordinal);
        if (end < 0)
        {
            throw Error(ErrorCode.UnexpectedSyntax, _at, "the comment has no end, expected '*/'");
        }

        _at = end + 2;
    }

    private Token Next()
    {
        var start = _at;
        if (char.IsAsciiDigit(Current) || (Current == '.' && char.IsAsciiDigit(Ahead)))
        {
            return ReadNumber();
        }

        if (IsWordStart(Current))
        {
            return Word(start, TokenKind.Word);
        }

        return Current switch
        {
            '\'' or '"' => new Token(TokenKind.String, QuotedReader.ReadText(text, ref _at), Span(start)),
            '`' => new Token(TokenKind.QuotedName, QuotedReader.ReadName(text, ref _at), Span(start)),
            '$' => Parameter(start),
            _ => Symbol(start),
        };
    }

    private Token ReadNumber()
    {
        var before = _tokens.Count > 0 ? _tokens[^1] : default;
        try
        {
            return NumberReader.Read(text, ref _at, afterDot: before.Is("."));
        }
        catch (QueryException error) when (before.Is("{"))
        {
            // Here a key was meant, not a number.
            throw new QueryException(ErrorCode.UnexpectedSyntax, error.Span, "a key may not begin with a digit; put it in back quotes");
        }
    }

    private Token Word(int start, TokenKind kind)
    {
        var from = _at;
        while (IsWordPart(Current))
        {
            _at++;
        }

        return new Token(kind, text[from.._at], Span(start));
    }

    private Token Parameter(int start)
    {
        _at++;
        if (Current == '`')
        {
            return new Token(TokenKind.Parameter, QuotedReader.ReadName(text, ref _at), Span(start));
        }

        if (!IsWordPart(Current))
        {
            throw Error(ErrorCode.UnexpectedSyntax, start, "expected the name of a parameter after '$'");
        }

        return Word(start, TokenKind.Parameter);
    }

    private Token Symbol(int start)
    {
        var two = _at + 2 <= text.Length ? Array.Find(Symbols, s => string.CompareOrdinal(s, 0, text, start, 2) == 0) : null;
        if (two is null && !"()[]{}<>=+-*/%^.,:;|&!?#@".Contains(Current, StringComparison.Ordinal))
        {
            throw Error(ErrorCode.InvalidUnicodeCharacter, start, $"the character '{Current}' (U+{(int)Current:X4}) has no meaning here");
        }

        _at += two?.Length ?? 1;
        return new Token(TokenKind.Symbol, two ?? text[start.._at], Span(start));
    }

    private TextSpan Span(int start) => new(start, _at - start);

    private static bool IsWordStart(char c) =>
        char.IsLetter(c) || c == '_' || char.GetUnicodeCategory(c) is UnicodeCategory.ConnectorPunctuation or UnicodeCategory.LetterNumber;

    private static bool IsWordPart(char c) => char.IsLetterOrDigit(c) || IsWordStart(c);
}
