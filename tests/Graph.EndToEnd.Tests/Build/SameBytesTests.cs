using System.Security.Cryptography;

namespace Graph.EndToEnd.Tests.Build;

public sealed class SameBytesTests
{
    private static readonly KeyValuePair<string, string?>[] Surroundings =
    [
        new("LC_ALL", "tr_TR.UTF-8"),
        new("TZ", "Asia/Kathmandu"),
        new("NO_COLOR", "1"),
    ];

    [Fact]
    public async Task Two_builds_write_the_same_bytes_whatever_surrounds_them()
    {
        using var folder = new TemporaryFolder();

        await BuildAsync(folder.In("one"), []);
        await BuildAsync(folder.In("two"), new(Surroundings));

        Assert.Equal(Sums(folder.In("one")), Sums(folder.In("two")));
    }

    private static async Task BuildAsync(string folder, Dictionary<string, string?> environment)
    {
        var run = await GraphRun.WithAsync(ProjectFolder.Root, environment, "build", "--out", folder);
        Assert.Equal(0, run.ExitCode);
    }

    private static string[] Sums(string folder) =>
        [
            .. Directory
                .EnumerateFiles(folder, "*", SearchOption.AllDirectories)
                .Order(StringComparer.Ordinal)
                .Select(f => $"{Path.GetRelativePath(folder, f)} {Convert.ToHexString(SHA256.HashData(File.ReadAllBytes(f)))}"),
        ];
}
