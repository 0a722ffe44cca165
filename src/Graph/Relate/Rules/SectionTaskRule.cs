using System.Collections.Immutable;
using Graph.Knowledge;
using Graph.Model;

namespace Graph.Relate.Rules;

/// <summary>The heading under which the list's author filed an entry names its task; where the innermost names none, the next one
/// outwards does.</summary>
internal sealed class SectionTaskRule : IRelationRule
{
    /// <inheritdoc/>
    public string Name => "task-section";

    /// <inheritdoc/>
    public Basis Basis => Basis.Stated;

    /// <inheritdoc/>
    public IEnumerable<Claim> Read(Entry entry, RuleContext context)
    {
        if (entry.Paper is not { } paper)
        {
            yield break;
        }

        foreach (var heading in entry.Mention.Section.Reverse())
        {
            var tasks = Meant(HeadingTasks.Find(heading, IsTitle(entry, heading), entry), entry);
            foreach (var task in tasks)
            {
                yield return new Claim(RelationTypes.Addresses, NodeRef.Of(paper), NodeRef.Of(task), entry.Quote(heading.Quote, this));
            }

            if (tasks.Length > 0)
            {
                yield break;
            }
        }
    }

    // Of "Object Detection and Segmentation" the title says which; where it does not, nobody does.
    private static ImmutableArray<Term> Meant(ImmutableArray<Term> tasks, Entry entry)
    {
        var said =
            tasks.Length < 2 || entry.Title is null ? [] : entry.Vocabulary.Tasks.Find(entry.Title.Words).Select(m => m.Term).ToList();
        return tasks.Length < 2 ? tasks : [.. tasks.Where(said.Contains)];
    }

    /// <summary>Whether a heading is the document's title: the outermost of several, on the first level.</summary>
    internal static bool IsTitle(Entry entry, Heading heading) =>
        entry.Mention.Section.Length > 1 && heading.Level == 1 && heading == entry.Mention.Section[0];
}
