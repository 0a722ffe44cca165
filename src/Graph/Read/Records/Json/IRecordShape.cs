using System.Text.Json;

namespace Graph.Read.Records.Json;

/// <summary>How one service writes a work as a JSON object. One class each; <see cref="RecordShapes"/> lists them.</summary>
internal interface IRecordShape
{
    /// <summary>Whether an object is a work as this service writes it, by fields that only it has.</summary>
    bool Fits(JsonElement record);

    /// <summary>What the object says.</summary>
    /// <param name="record">The object.</param>
    /// <param name="source">The source's id, which may name a venue and a year.</param>
    /// <returns>Null where it has no title.</returns>
    WorkRecord? Read(JsonElement record, string source);
}
