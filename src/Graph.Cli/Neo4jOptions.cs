using System.CommandLine;
using Graph.Store.Neo4j;
using Microsoft.Extensions.Configuration;
using Spectre.Console;

namespace Graph.Cli;

/// <summary>The options with which commands reach a Neo4j server, worded once. A password never stands on the command line.</summary>
internal sealed class Neo4jOptions
{
    private const string AskForPassword = "-";

    private readonly Option<string?> _address = new("--neo4j")
    {
        Description = "The server's address, such as http://localhost:7474; default: NEO4J_URI.",
        HelpName = "URI",
    };

    private readonly Option<string> _database = new("--database")
    {
        Description = "The database's name.",
        HelpName = "NAME",
        DefaultValueFactory = _ => "neo4j",
    };

    private readonly Option<string?> _passwordFile = new("--password-file")
    {
        Description = "A file with the password, or - to be asked; default: NEO4J_PASSWORD. The user is NEO4J_USERNAME, else neo4j.",
        HelpName = "FILE",
    };

    private readonly Option<string?> _authorities = new("--ca")
    {
        Description = "A file of certificates (PEM) to trust beside the system's.",
        HelpName = "FILE",
    };

    /// <summary>Gives a command these options.</summary>
    public void AddTo(Command command)
    {
        command.Add(_address);
        command.Add(_database);
        command.Add(_passwordFile);
        command.Add(_authorities);
    }

    /// <summary>Whether the command line names a server.</summary>
    public bool IsGiven(ParseResult parsed) => parsed.GetValue(_address) is not null;

    /// <summary>Opens the way to the server that the command line or the environment names.</summary>
    /// <exception cref="UserErrorException">No address is given, or it is none.</exception>
    public Neo4jBackend Open(ParseResult parsed, ProgramContext context)
    {
        var environment = new ConfigurationBuilder().AddEnvironmentVariables("NEO4J_").Build();
        var address = parsed.GetValue(_address) ?? environment["URI"];
        if (!Uri.TryCreate(address, UriKind.Absolute, out var uri) || uri.Host.Length == 0)
        {
            throw new UserErrorException(
                ExitCodes.WrongUse,
                address is null
                    ? "Which server? Give its address with --neo4j or NEO4J_URI, such as http://localhost:7474."
                    : "The server's address is none. It looks like http://localhost:7474."
            );
        }

        try
        {
            return new Neo4jBackend(
                Neo4jTransports.Open(
                    new Neo4jSettings(uri)
                    {
                        Database = parsed.GetRequiredValue(_database),
                        User = environment["USERNAME"] ?? "neo4j",
                        Password = Password(parsed.GetValue(_passwordFile), environment, context),
                        Authorities = parsed.GetValue(_authorities),
                    }
                )
            );
        }
        catch (Neo4jException error)
        {
            throw AsUserError(error);
        }
    }

    /// <summary>Runs what needs the server, and says its failures as user errors.</summary>
    public static async Task<T> RunAsync<T>(Func<Task<T>> action)
    {
        try
        {
            return await action().ConfigureAwait(false);
        }
        catch (Neo4jException error)
        {
            throw AsUserError(error);
        }
    }

    private static UserErrorException AsUserError(Neo4jException error) =>
        new(error.Failure == Neo4jFailure.Refused ? ExitCodes.BadData : ExitCodes.Unreachable, error.Message);

    private static string? Password(string? file, IConfiguration environment, ProgramContext context)
    {
        if (file == AskForPassword)
        {
            return context.Messages.Prompt(new TextPrompt<string>("Password:").Secret(null));
        }

        try
        {
            return file is null ? environment["PASSWORD"] : File.ReadAllText(file).TrimEnd('\r', '\n');
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            throw new UserErrorException(ExitCodes.WrongUse, $"The password's file '{file}' cannot be read: {error.Message}");
        }
    }
}
