using System.Runtime.CompilerServices;
using System.Text;

namespace Graph.Query.Storage;

/// <summary>Finds the number of a name that is still UTF-8, without making a string of it.</summary>
internal sealed class Utf8SymbolCache(SymbolTable symbols)
{
    private readonly List<byte[]> _names = [];
    private readonly Dictionary<string, int> _numbers = new(StringComparer.Ordinal);
    private int _guess;

    /// <remarks>Names come in the same order again and again: the one after the last is tried first.</remarks>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public int Get(ReadOnlySpan<byte> name)
    {
        if (_guess < _names.Count && name.SequenceEqual(_names[_guess]))
        {
            return Found(_guess);
        }

        for (var number = 0; number < Math.Min(8, _names.Count); number++)
        {
            if (name.SequenceEqual(_names[number]))
            {
                return Found(number);
            }
        }

        return Found(Add(Encoding.UTF8.GetString(name)));
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private int Found(int number)
    {
        _guess = number + 1 == _names.Count ? 0 : number + 1;
        return number;
    }

    private int Add(string name)
    {
        var number = symbols.Add(name);
        if (_numbers.TryAdd(name, number))
        {
            _names.Add(Encoding.UTF8.GetBytes(name));
        }

        return number;
    }
}
