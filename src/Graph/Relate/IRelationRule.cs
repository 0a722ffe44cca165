using Graph.Model;
using Graph.Resolve.Names;

namespace Graph.Relate;

/// <summary>Reads relations out of entries and writes nothing: what it finds is taken in when its phase is over (<see cref="RuleRun"/>), so
/// that the order of rules does not matter.</summary>
internal interface IRelationRule
{
    /// <summary>The rule's name, as evidence carries it, and as <c>seeds/confidence.yaml</c> counts it.</summary>
    string Name { get; }

    /// <summary>The class of ground that its claims stand on.</summary>
    Basis Basis { get; }

    /// <summary>Whether it takes over a field that a record has for it: what it reads there is imported.</summary>
    bool ReadsField => false;

    /// <summary>What must be known before it runs.</summary>
    RulePhase Phase => RulePhase.Facts;

    /// <summary>Names that the entry writes, for how they are shown; those that it introduces need not be among them.</summary>
    /// <param name="entry">The entry.</param>
    /// <param name="read">What the rule read out of it.</param>
    IEnumerable<Named> Spelled(Entry entry, IEnumerable<Claim> read) => [];

    /// <summary>What the rule reads out of an entry. A claim that the entry's paper introduces a name makes the name known to the phases
    /// after it.</summary>
    IEnumerable<Claim> Read(Entry entry, RuleContext context);
}
