using System.Numerics;
using System.Runtime.CompilerServices;

namespace Graph.Query.Storage;

/// <summary>Whole numbers in as many bytes as the widest of them needs.</summary>
internal sealed class NarrowIntegerColumn<T>(OwnerMap owners, T[] values, long minimum, long maximum)
    : IntegerColumn(owners, minimum, maximum)
    where T : struct, IBinaryInteger<T>
{
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public override long Number(int position) => long.CreateTruncating(values[position]);

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public override int Keep(Span<int> ids, long least, long most)
    {
        var (kept, width) = (0, unchecked((ulong)most - (ulong)least));
        if (least > most)
        {
            return 0;
        }

        foreach (var id in ids)
        {
            var position = Owners.Position(id);
            if (position >= 0 && unchecked((ulong)Number(position) - (ulong)least) <= width)
            {
                ids[kept++] = id;
            }
        }

        return kept;
    }
}
