using System.Collections.Immutable;

namespace Graph.Read.Catalogues;

/// <summary>Takes a cell apart that names several things.</summary>
internal static class NameList
{
    /// <summary>The names between commas; a comma within brackets parts nothing.</summary>
    public static ImmutableArray<string> Of(string cell)
    {
        var names = ImmutableArray.CreateBuilder<string>();
        var (start, depth) = (0, 0);
        for (var i = 0; i <= cell.Length; i++)
        {
            depth += i < cell.Length && cell[i] is '(' or '[' ? 1 : 0;
            depth -= i < cell.Length && cell[i] is ')' or ']' && depth > 0 ? 1 : 0;
            if (i == cell.Length || (depth == 0 && cell[i] is ',' or ';' or '\n'))
            {
                if (cell[start..i].Trim() is { Length: > 0 } name)
                {
                    names.Add(name);
                }

                start = i + 1;
            }
        }

        return names.ToImmutable();
    }
}
