using System.Collections.Frozen;
using Graph.Model;
using Graph.Resolve;
using Graph.Text;

namespace Graph.Relate;

/// <summary>The names that the entries of a source set apart from their papers' titles. What stands before several papers labels them
/// (<c>Attack: …</c>) and names none.</summary>
internal sealed class SetApartNames
{
    private readonly FrozenSet<string> _labels;

    /// <summary>Looks at the entries of a source.</summary>
    public SetApartNames(ResolvedSource source) =>
        _labels = source
            .Mentions.Where(m => m.Mention is { Kind: MentionKind.Paper, Name: not null } && m.PaperKey is not null)
            .GroupBy(m => NameForm.Of(m.Mention.Name!.Text), m => m.PaperKey)
            .Where(g => g.Distinct().Count() > 1)
            .Select(g => g.Key)
            .ToFrozenSet(StringComparer.Ordinal);

    /// <summary>Whether several papers stand behind a name.</summary>
    public bool IsLabel(string name) => _labels.Contains(NameForm.Of(name));
}
