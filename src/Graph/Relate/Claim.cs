using Graph.Model;

namespace Graph.Relate;

/// <summary>What one rule reads out of one entry.</summary>
/// <param name="Type">One of <see cref="RelationTypes"/>.</param>
/// <param name="From">Where the relation starts.</param>
/// <param name="To">Where it ends.</param>
/// <param name="Evidence">The words that say it.</param>
/// <param name="Properties">What else the relation carries; for COVERS one row of its parallel lists.</param>
internal sealed record Claim(string Type, NodeRef From, NodeRef To, Evidence Evidence, PropertyMap Properties)
{
    /// <summary>A claim that carries nothing else.</summary>
    public Claim(string type, NodeRef from, NodeRef to, Evidence evidence)
        : this(type, from, to, evidence, PropertyMap.Empty) { }
}
