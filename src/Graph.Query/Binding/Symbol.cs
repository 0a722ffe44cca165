namespace Graph.Query.Binding;

/// <summary>A variable in scope.</summary>
internal sealed record Symbol(string Name, int Slot, StaticType Type);
