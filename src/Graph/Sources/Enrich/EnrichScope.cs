using System.Globalization;
using Graph.Sources.Kept;

namespace Graph.Sources.Enrich;

/// <summary>What a service plans with: the works, and what is kept of them already.</summary>
/// <param name="Works">The works.</param>
/// <param name="Settings">What the user set.</param>
/// <param name="Kept">What is kept.</param>
/// <param name="Today">The day.</param>
internal sealed record EnrichScope(EnrichWorks Works, EnrichSettings Settings, KeptStore Kept, DateOnly Today)
{
    /// <summary>The day as the index writes it.</summary>
    public string TodayText => Today.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    /// <summary>Whether something is to be asked for: it never was, or too long ago.</summary>
    /// <param name="id">Its id in the index.</param>
    public bool IsDue(string id)
    {
        if (Kept.Find(id) is not { } entry)
        {
            return true;
        }

        var fresh = entry.File.Length > 0 ? Settings.FreshDays : Settings.MissingDays;
        return !DateOnly.TryParseExact(entry.Retrieved, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day)
            || day > Today
            || day.AddDays(fresh) <= Today;
    }
}
