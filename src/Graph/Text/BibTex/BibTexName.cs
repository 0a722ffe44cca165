namespace Graph.Text.BibTex;

/// <summary>A person's name in a field of BibTeX.</summary>
/// <param name="Spoken">The name in the order in which it is spoken: <c>Ana Díaz</c>.</param>
/// <param name="Written">The name as the field has it: <c>Díaz, Ana</c>.</param>
internal sealed record BibTexName(string Spoken, string Written);
