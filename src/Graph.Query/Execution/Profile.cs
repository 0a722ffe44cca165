using Graph.Query.Planning;

namespace Graph.Query.Execution;

/// <summary>Rows and time of each operator of one run.</summary>
internal sealed class Profile
{
    private readonly Dictionary<PlanStep, ProfileEntry> _entries = new(ReferenceEqualityComparer.Instance);

    public ProfileEntry For(PlanStep step)
    {
        if (!_entries.TryGetValue(step, out var entry))
        {
            _entries.Add(step, entry = new ProfileEntry());
        }

        return entry;
    }

    public ProfileEntry? Find(PlanStep step) => _entries.GetValueOrDefault(step);
}
