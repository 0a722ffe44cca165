using System.Collections.Immutable;
using Graph.Model;
using Graph.Resolve.Names;
using Graph.Text;

namespace Graph.Relate;

/// <summary>Runs rules over entries, phase by phase. Rules only read: what they find is taken in here when a phase is over.</summary>
/// <param name="entries">The entries, sorted by source and line.</param>
/// <param name="context">The names that are known; what the entries introduce is added to them.</param>
/// <param name="claims">Where claims go.</param>
internal sealed class RuleRun(ImmutableArray<Entry> entries, RuleContext context, ClaimBook claims)
{
    /// <summary>Runs all rules, in whatever order they are given.</summary>
    public void Run(IEnumerable<IRelationRule> rules)
    {
        var derived = new List<(IRelationRule Rule, Entry Entry, Claim Claim)>();
        foreach (var phase in rules.GroupBy(r => r.Phase).OrderBy(p => p.Key))
        {
            derived.AddRange(RunPhase(phase));
        }

        // What an entry states it derives no second time: so what is stated is known first.
        foreach (var (rule, entry, claim) in derived)
        {
            claims.Add(rule, entry, claim);
        }
    }

    private List<(IRelationRule Rule, Entry Entry, Claim Claim)> RunPhase(IEnumerable<IRelationRule> phase)
    {
        var derived = new List<(IRelationRule, Entry, Claim)>();
        var introductions = new List<(IRelationRule Rule, Entry Entry, Claim Claim, Named Named)>();
        var spelled = new List<Named>();
        foreach (var rule in phase)
        {
            foreach (var entry in entries)
            {
                var read = rule.Read(entry, context).ToList();
                spelled.AddRange(rule.Spelled(entry, read));
                foreach (var claim in read)
                {
                    if (claim is { Type: RelationTypes.Introduces, To.Named: { Introducer: not null } named })
                    {
                        introductions.Add((rule, entry, claim, named));
                    }
                    else if (rule.Basis == Basis.Derived)
                    {
                        derived.Add((rule, entry, claim));
                    }
                    else
                    {
                        claims.Add(rule, entry, claim);
                    }
                }
            }
        }

        spelled.ForEach(context.Names.Spell);
        foreach (var (rule, entry, claim, named) in introductions)
        {
            if ((rule.Basis == Basis.Derived ? Standing(named) : named) is { } introduced)
            {
                context.Introduce(entry, introduced);
                claims.Add(rule, entry, claim with { To = NodeRef.Of(introduced) });
            }
        }

        return derived;
    }

    // Of several papers whose repositories bear one name the first has it, and a paper whose repositories bear several names has the first,
    // as it is written there.
    private Named? Standing(Named named) =>
        context.IntroducedBy(named.Introducer) is { Count: > 0 } own
            ? own.FirstOrDefault(n => NameForm.Of(n.Text) == NameForm.Of(named.Text))
        : context.Lexicon.Find(named.Kind, named.Text)?.Paper is not null
        || context.Names.Introducers(named).All(p => p == named.Introducer)
            ? named
        : null;
}
