using System.Numerics;

namespace Graph.Read.Lists.Blocks;

/// <summary>How often each style was opened and not yet closed.</summary>
internal sealed class OpenStyles
{
    private readonly int[] _depth = new int[5];

    /// <summary>The styles that are open.</summary>
    public RunStyles Current
    {
        get
        {
            var styles = RunStyles.None;
            for (var i = 0; i < _depth.Length; i++)
            {
                if (_depth[i] > 0)
                {
                    styles |= (RunStyles)(1 << i);
                }
            }

            return styles;
        }
    }

    /// <summary>Starts or ends a style; an end without a start is left alone.</summary>
    public void Set(RunStyles style, bool on)
    {
        var index = BitOperations.TrailingZeroCount((int)style);
        _depth[index] = Math.Max(0, _depth[index] + (on ? 1 : -1));
    }

    /// <summary>Ends all styles.</summary>
    public void Clear() => Array.Clear(_depth);
}
