namespace Graph.Cli;

/// <summary>Stops a build of which a list is missing: a graph without one of the lists that were asked for would look whole.</summary>
internal static class MissingLists
{
    /// <summary>Refuses inputs of which a file, folder or address is not there.</summary>
    /// <exception cref="UserErrorException">Something is missing: 3 where it is only what could not be fetched, else 2.</exception>
    public static void Refuse(Inputs inputs, ProgramContext context)
    {
        var missing = inputs
            .Diagnostics.Where(d => d.Code is Inputs.MissingCode or Inputs.EmptyCode or RemoteInputs.UnreachableCode)
            .ToArray();
        if (missing.Length == 0)
        {
            return;
        }

        foreach (var diagnostic in inputs.Diagnostics)
        {
            context.Messages.Profile.Out.Writer.WriteLine(diagnostic.ToString());
        }

        throw new UserErrorException(
            Array.TrueForAll(missing, d => d.Code == RemoteInputs.UnreachableCode) ? ExitCodes.Unreachable : ExitCodes.WrongUse,
            "Nothing was written. Name the lists that are there, or build without the missing ones with: --keep-going"
        );
    }
}
