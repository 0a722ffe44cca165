using Graph.Query.Tests.Gherkin;

namespace Graph.Query.Tests.Tck;

/// <summary>How one scenario of the kit ended.</summary>
/// <param name="Complaint">What went wrong; null where it passed.</param>
/// <param name="IsRefused">Whether it asks for something that the engine refuses by name.</param>
internal sealed record Outcome(string? Complaint, bool IsRefused)
{
    public static Outcome Of(Scenario scenario, string folder)
    {
        var runner = new ScenarioRunner(Path.Combine(folder, "graphs"));
        try
        {
            return new Outcome(runner.Run(scenario), runner.WasRefused);
        }
        catch (Exception error)
            when (error
                    is QueryException
                        or FormatException
                        or InvalidCastException
                        or KeyNotFoundException
                        or NullReferenceException
                        or ArgumentException
                        or InvalidOperationException
            )
        {
            return new Outcome($"{error.GetType().Name}: {error.Message}", error is QueryException { Code: ErrorCode.NotSupported });
        }
    }
}
