namespace Graph.Read.Records;

/// <summary>A field of a record.</summary>
/// <param name="Text">What it says, such as a name in the order in which it is spoken.</param>
/// <param name="Words">The value that says it, or the part of it that stands in one piece, as it is decoded.</param>
internal sealed record FieldText(string Text, string Words)
{
    /// <summary>A field that says what it holds.</summary>
    public static FieldText Of(string text) => new(text, text);
}
