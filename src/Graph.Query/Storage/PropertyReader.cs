using System.Runtime.CompilerServices;

namespace Graph.Query.Storage;

/// <summary>Reads the properties of one node or relationship into a table.</summary>
internal sealed class PropertyReader(SymbolTable keys)
{
    private readonly Utf8SymbolCache _keys = new(keys);

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public void Read(ref JsonScanner json, PropertyTable table, int id)
    {
        var isFirst = true;
        json.Open((byte)'{');
        while (json.MoveNext(ref isFirst, out var name))
        {
            ReadValue(ref json, table, id, _keys.Get(name));
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static void ReadValue(ref JsonScanner json, PropertyTable table, int id, int key)
    {
        switch (json.Peek())
        {
            case (byte)'"':
                table.AddText(id, key, json.ReadText());
                break;
            case (byte)'[' or (byte)'{':
                table.AddJson(id, key, json.Skip());
                break;
            default:
                if (json.TryReadInteger(out var value))
                {
                    table.AddInteger(id, key, value);
                }
                else
                {
                    table.Add(id, key, JsonValues.Read(json.Skip()));
                }

                break;
        }
    }
}
