using System.CommandLine;
using Graph.Store.Neo4j;
using Microsoft.Extensions.Configuration;
using Spectre.Console;

namespace Graph.Cli;

/// <summary>The options with which commands reach a Neo4j server, worded once. A password never stands on the command line.</summary>
internal sealed class Neo4jOptions
{
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
        Description =
            "A file with the password, or - for a pipe or a question; default: NEO4J_PASSWORD, else you are asked. "
            + "The user is NEO4J_USERNAME, else neo4j.",
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

    /// <summary>Where Neo4j Browser of the server in NEO4J_URI is; that of a server on this machine where none is named.</summary>
    public static string BrowserAddress()
    {
        var address = new ConfigurationBuilder().AddEnvironmentVariables("NEO4J_").Build()["URI"];
        if (!Uri.TryCreate(address, UriKind.Absolute, out var uri) || uri.Host.Length == 0)
        {
            return "http://localhost:7474/browser/";
        }

        // Bolt's address says which machine, and whether it is encrypted, but not the port of the browser: these are its usual ones.
        var (scheme, port) =
            uri.Scheme is "http" or "https" ? (uri.Scheme, uri.Port)
            : uri.Scheme.Contains('+', StringComparison.Ordinal) ? ("https", 7473)
            : ("http", 7474);
        return $"{scheme}://{uri.Host}:{port}/browser/";
    }

    /// <summary>Opens the way to the server that the command line or the environment names.</summary>
    /// <exception cref="UserErrorException">No address is given, it is not one, or what goes with it cannot be used.</exception>
    public Neo4jBackend Open(ParseResult parsed, ProgramContext context)
    {
        var environment = new ConfigurationBuilder().AddEnvironmentVariables("NEO4J_").Build();
        var uri = Address(parsed.GetValue(_address) ?? environment["URI"]);
        var user = environment["USERNAME"] ?? "neo4j";
        var settings = new Neo4jSettings(uri)
        {
            Database = parsed.GetRequiredValue(_database),
            User = user,
            Authorities = parsed.GetValue(_authorities),
        };
        var passwords = new PasswordReader(
            context.Messages,
            Console.In,
            Console.IsInputRedirected,
            !Console.IsInputRedirected && !Console.IsErrorRedirected
        );
        Check(settings);
        var password = passwords.Read(parsed.GetValue(_passwordFile), environment["PASSWORD"], $"{user} at {settings.ShownAddress}");
        return new Neo4jBackend(Neo4jTransports.Open(settings with { Password = password }));
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

    // What cannot be used is said before anyone is asked for a password.
    private static void Check(Neo4jSettings settings)
    {
        try
        {
            Neo4jTransports.Check(settings);
        }
        catch (Neo4jException error)
        {
            throw new UserErrorException(ExitCodes.WrongUse, error.Message);
        }
    }

    private static UserErrorException AsUserError(Neo4jException error) =>
        new(error.Failure == Neo4jFailure.Refused ? ExitCodes.BadData : ExitCodes.Unreachable, error.Message);

    private static Uri Address(string? address)
    {
        if (Uri.TryCreate(address, UriKind.Absolute, out var uri) && uri.Host.Length > 0 && Neo4jTransports.Schemes.Contains(uri.Scheme))
        {
            return uri;
        }

        throw new UserErrorException(
            ExitCodes.WrongUse,
            address is null
                ? "Which server? Give its address with --neo4j or NEO4J_URI, such as http://localhost:7474."
                : $"'{WithoutPassword(address)}' is not the address of a Neo4j server. It begins with one of "
                    + $"{string.Join(", ", Neo4jTransports.Schemes.Select(s => s + "://"))}, such as http://localhost:7474."
        );
    }

    // Some write user and password into the address; a message is not a place for them.
    private static string WithoutPassword(string address)
    {
        var at = address.LastIndexOf('@');
        var start = address.IndexOf("//", StringComparison.Ordinal) + 2;
        return at > start && start >= 2 ? address[..start] + address[(at + 1)..] : address;
    }
}
