using System.Net.Security;
using System.Security.Cryptography.X509Certificates;
using Graph.Store.Neo4j;
using static Graph.Tests.Store.Neo4j.FakeServer;

namespace Graph.Tests.Store.Neo4j;

/// <summary>What is meant to be encrypted is, and who may answer is decided before anything secret is said. Over Bolt the same is tested
/// with the driver, in the end-to-end tests.</summary>
public sealed class EncryptionTests : IDisposable
{
    private const string Password = "s3cret";

    private static readonly string Basic = Convert.ToBase64String("neo4j:s3cret"u8);

    private readonly PrivateAuthority _authority = new();
    private readonly string _file = Path.GetTempFileName();

    public EncryptionTests() => File.WriteAllText(_file, _authority.Pem);

    public void Dispose()
    {
        _authority.Dispose();
        File.Delete(_file);
    }

    [Theory]
    [InlineData("http", "https")]
    [InlineData("bolt", "bolt+s")]
    [InlineData("neo4j", "neo4j+s")]
    public async Task Authorities_with_an_address_that_is_not_encrypted_are_refused_before_anything_is_sent(string scheme, string instead)
    {
        await using var relay = new TcpRelay();

        var error = await RefusedAsync(scheme, relay.Port, _file);

        Assert.Equal(
            $"--ca names whom to trust on an encrypted connection, but '{scheme}://' is not encrypted: others could read the password."
                + $" Nothing was sent. Give {instead}://127.0.0.1:{relay.Port} with the port of the encrypted connector,"
                + " or leave --ca out.",
            error.Message
        );
        Assert.Equal((0, 0), (relay.Connections, relay.Wire.Length));
    }

    [Theory]
    [InlineData("bolt+ssc", "bolt+s")]
    [InlineData("neo4j+ssc", "neo4j+s")]
    public async Task Authorities_with_an_address_that_trusts_everybody_are_refused(string scheme, string instead)
    {
        var error = await RefusedAsync(scheme, 1, _file);

        Assert.Equal(
            $"--ca names whom to trust, but '{scheme}://' trusts every certificate. Nothing was sent."
                + $" Give {instead}://127.0.0.1:1, or leave --ca out.",
            error.Message
        );
    }

    [Theory]
    [InlineData("https")]
    [InlineData("bolt+s")]
    [InlineData("neo4j+s")]
    public async Task A_file_of_authorities_that_cannot_be_used_gets_a_sentence(string scheme)
    {
        File.WriteAllText(_file, "no certificate\n");
        Assert.Equal(
            $"--ca: expected certificates in PEM form (-----BEGIN CERTIFICATE-----), found none in '{_file}'.",
            (await RefusedAsync(scheme, 1, _file)).Message
        );

        File.WriteAllText(_file, "-----BEGIN CERTIFICATE-----\nAAAA\n-----END CERTIFICATE-----\n");
        Assert.StartsWith(
            $"--ca: '{_file}' holds a certificate that is broken: ",
            (await RefusedAsync(scheme, 1, _file)).Message,
            StringComparison.Ordinal
        );
        Assert.Equal("--ca: there is no file 'gone.pem'.", (await RefusedAsync(scheme, 1, "gone.pem")).Message);
        Assert.StartsWith("--ca: '.' cannot be read: ", (await RefusedAsync(scheme, 1, ".")).Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_server_with_a_certificate_of_a_private_authority_is_reached_with_its_file_and_nobody_reads_along()
    {
        await using var server = await StartAsync(Answer(202, Success));
        using var certificate = _authority.Sign();
        await using var relay = new TcpRelay(server.Address.Port, certificate);

        await RunAsync($"https://127.0.0.1:{relay.Port}", _file);

        Assert.Equal(1, server.Requests);
        Assert.NotEmpty(relay.Wire);
        Assert.False(relay.Shows(Basic));
    }

    [Theory]
    [InlineData(null, "shows a certificate that is not trusted. Name its authority's file with: --ca FILE")]
    [InlineData("another's", "shows a certificate that neither the system nor '")]
    public async Task A_certificate_that_nobody_vouches_for_ends_it_before_the_password_is_sent(string? authorities, string sentence)
    {
        await using var server = await StartAsync(Answer(202, Success));
        using var certificate = _authority.Sign();
        await using var relay = new TcpRelay(server.Address.Port, certificate);
        using var another = new PrivateAuthority("Another authority");
        File.WriteAllText(_file, another.Pem);

        var error = await Assert.ThrowsAsync<Neo4jException>(() =>
            RunAsync($"https://127.0.0.1:{relay.Port}", authorities is null ? null : _file)
        );

        Assert.Contains(sentence, error.Message, StringComparison.Ordinal);
        Assert.Equal((Neo4jFailure.Unreachable, 0, 1), (error.Failure, server.Requests, relay.Connections));
    }

    [Fact]
    public async Task A_certificate_that_is_made_out_to_another_host_is_not_trusted()
    {
        await using var server = await StartAsync(Answer(202, Success));
        using var certificate = _authority.Sign("db.example.org");
        await using var relay = new TcpRelay(server.Address.Port, certificate);

        var error = await Assert.ThrowsAsync<Neo4jException>(() => RunAsync($"https://127.0.0.1:{relay.Port}", _file));

        Assert.Contains("or that is made out to another host", error.Message, StringComparison.Ordinal);
        Assert.Equal(0, server.Requests);
    }

    [Fact]
    public async Task A_server_that_speaks_no_TLS_is_told_no_secret()
    {
        await using var server = await StartAsync(Answer(202, Success));
        await using var relay = new TcpRelay(server.Address.Port);

        var error = await Assert.ThrowsAsync<Neo4jException>(() => RunAsync($"https://127.0.0.1:{relay.Port}", _file));

        Assert.StartsWith($"What answers at https://127.0.0.1:{relay.Port} does not speak TLS.", error.Message, StringComparison.Ordinal);
        Assert.False(relay.Shows(Basic));
        Assert.Equal((0, 1), (server.Requests, relay.Connections));
    }

    [Theory]
    [InlineData(null, true, true)]
    [InlineData(null, false, false)]
    [InlineData("db.example.org", true, false)]
    public async Task Whoever_judges_by_hand_comes_to_the_same(string? host, bool isOurs, bool isTrusted)
    {
        using var certificate = _authority.Sign(host);
        await using var relay = new TcpRelay(certificate: certificate);
        using var another = new PrivateAuthority("Another authority");
        File.WriteAllText(_file, isOurs ? _authority.Pem : another.Pem);
        var authorities = CertificateAuthorities.Read(_file);
        using var client = new System.Net.Sockets.TcpClient("127.0.0.1", relay.Port);
        bool? judged = null;
        await using var stream = new SslStream(client.GetStream(), false, Judge);

        var refused = await Record.ExceptionAsync(() => stream.AuthenticateAsClientAsync("127.0.0.1"));

        Assert.Equal((isTrusted, isTrusted), (judged, refused is null));

        bool Judge(object sender, X509Certificate? shown, X509Chain? chain, SslPolicyErrors errors)
        {
            judged = authorities.Trusts((X509Certificate2?)shown, chain, errors);
            return judged.Value;
        }
    }

    [Theory]
    [InlineData("bolt+s://db.example.org:7687", "bolt://db.example.org:7687/")]
    [InlineData("neo4j+ssc://db.example.org", "neo4j://db.example.org/")]
    [InlineData("bolt://127.0.0.1:7687/", "bolt://127.0.0.1:7687/")]
    public void An_address_can_be_written_without_the_mark_of_its_encryption(string address, string bare) =>
        Assert.Equal(bare, AddressEncryption.Bare(new Uri(address)).AbsoluteUri);

    private static async Task<Neo4jException> RefusedAsync(string scheme, int port, string file) =>
        await Assert.ThrowsAsync<Neo4jException>(() => RunAsync($"{scheme}://127.0.0.1:{port}", file));

    private static async Task RunAsync(string address, string? authorities)
    {
        await using var transport = Neo4jTransports.Open(
            new Neo4jSettings(new Uri(address))
            {
                Password = Password,
                Authorities = authorities,
                Pause = TimeSpan.FromMilliseconds(1),
            }
        );
        await transport.RunAsync(Neo4jStatement.Read("RETURN 1"), TestContext.Current.CancellationToken);
    }
}
