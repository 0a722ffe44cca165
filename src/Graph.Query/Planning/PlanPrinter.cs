using System.Diagnostics;
using System.Globalization;
using System.Text;
using Graph.Query.Execution;

namespace Graph.Query.Planning;

/// <summary>Plans as text, one step a line, with what was measured where something was.</summary>
internal static class PlanPrinter
{
    public static string Print(QueryPlan plan, Profile? profile)
    {
        var text = new StringBuilder();
        Print(text, plan, profile, 0);
        return text.ToString();
    }

    private static void Print(StringBuilder text, QueryPlan plan, Profile? profile, int depth)
    {
        for (var branch = 0; branch < plan.Branches.Count; branch++)
        {
            if (branch > 0)
            {
                text.Append(' ', depth * 2).Append(plan.KeepsDuplicates ? "Union all" : "Union").Append('\n');
            }

            foreach (var step in plan.Branches[branch])
            {
                Print(text, step, profile, depth);
            }
        }
    }

    private static void Print(StringBuilder text, PlanStep step, Profile? profile, int depth)
    {
        var head = new string(' ', depth * 2) + step.Name + (step.Detail.Length > 0 ? " " + step.Detail : "");
        text.Append(CultureInfo.InvariantCulture, $"{head.PadRight(60)}  about {Math.Max(1, Math.Round(step.Rows)):0} rows");
        if (profile is not null)
        {
            var entry = profile.Find(step);
            text.Append(
                CultureInfo.InvariantCulture,
                $", {entry?.Rows ?? 0} found, {Stopwatch.GetElapsedTime(0, entry?.Ticks ?? 0).TotalMilliseconds:0.0} ms after it"
            );
        }

        text.Append('\n');
        foreach (var inner in step.Inner)
        {
            Print(text, inner, profile, depth + 1);
        }
    }
}
