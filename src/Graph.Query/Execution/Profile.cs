namespace Graph.Query.Execution;

/// <summary>Rows and time of each operator of one run, by the step of the plan that made it.</summary>
internal sealed class Profile
{
    private readonly Dictionary<object, ProfileEntry> _entries = new(ReferenceEqualityComparer.Instance);

    public ProfileEntry For(object step)
    {
        if (!_entries.TryGetValue(step, out var entry))
        {
            _entries.Add(step, entry = new ProfileEntry());
        }

        return entry;
    }

    public ProfileEntry? Find(object step) => _entries.GetValueOrDefault(step);
}
