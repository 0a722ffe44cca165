using System.Text.RegularExpressions;

namespace Graph.Tests.House;

/// <summary>Expressions with so many <c>&amp;&amp;</c> and <c>||</c> that nobody holds them in mind.</summary>
internal static partial class LongConditions
{
    /// <summary>So many need a reason.</summary>
    public const int TooMany = 4;

    /// <summary>The lines on which such expressions begin, from 1, in order.</summary>
    public static IReadOnlyList<int> In(string code)
    {
        var found = new List<int>();
        var open = new Stack<Expression>();
        open.Push(new Expression('{'));
        var line = 1;
        foreach (var token in Tokens().EnumerateMatches(code))
        {
            var text = code.AsSpan(token.Index, token.Length);
            line += text.Count('\n');
            switch (text)
            {
                case "&&" or "||":
                    open.Peek().Add(line);
                    break;
                case "(" or "[" or "{":
                    open.Push(new Expression(text[0]));
                    break;
                case ")" or "]" or "}" when open.Count > 1:
                    var inner = open.Pop();
                    inner.CloseInto(open.Peek(), found);
                    break;
                case ";" or "," or "=>":
                    open.Peek().End(found, isStatement: text is ";");
                    break;
            }
        }

        return found;
    }

    // Comments, texts and characters are matched so that nothing in them counts.
    [GeneratedRegex(
        """"
            //[^\n]*|/\*.*?\*/|"""+.*?"""+|@\$?"(?:""|[^"])*"|"(?:\\.|[^"\\\n])*"|'(?:\\.|[^'\\\n])'|&&|\|\||=>|[()\[\]{};,]|\n
            """",
        RegexOptions.Singleline
    )]
    private static partial Regex Tokens();

    // What stands between two brackets, up to a comma, an arrow or a semicolon.
    private sealed class Expression(char opener)
    {
        private int _count;
        private int _line;
        private bool _isApart;
        private bool _hasStatements;

        public void Add(int line)
        {
            _line = _count == 0 ? line : _line;
            _count++;
        }

        public void End(List<int> found, bool isStatement)
        {
            if (_count >= TooMany)
            {
                found.Add(_line);
            }

            _count = 0;
            _isApart = true;
            _hasStatements |= isStatement;
        }

        // Brackets around a part of a condition count with it; arguments, bodies and patterns are expressions of their own.
        public void CloseInto(Expression outer, List<int> found)
        {
            if (opener == '{' || _isApart)
            {
                End(found, isStatement: _hasStatements);
            }
            else if (_count > 0)
            {
                outer._line = outer._count == 0 ? _line : outer._line;
                outer._count += _count;
            }

            if (opener == '{' && _hasStatements)
            {
                outer.End(found, isStatement: true);
            }
        }
    }
}
