using Graph.Model;

namespace Graph.Relate;

/// <summary>Reads relations out of entries. Each rule runs over all entries before the next one starts, so that it sees what the rules
/// before it found.</summary>
internal interface IRelationRule
{
    /// <summary>The rule's name, as evidence carries it, and as <c>seeds/confidence.yaml</c> counts it.</summary>
    string Name { get; }

    /// <summary>The class of ground that its claims stand on.</summary>
    Basis Basis { get; }

    /// <summary>Whether it takes over a field that a record has for it: what it reads there is imported.</summary>
    bool ReadsField => false;

    /// <summary>What the rule reads out of an entry.</summary>
    IEnumerable<Claim> Read(Entry entry, RuleContext context);
}
