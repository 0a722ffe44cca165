using System.Security.Cryptography;

namespace Graph.EndToEnd.Tests.Build;

public sealed class SameBytesTests
{
    public static TheoryData<string, string> Surroundings =>
        new()
        {
            { "LC_ALL", "tr_TR.UTF-8" },
            { "TZ", "Asia/Kathmandu" },
            { "NO_COLOR", "1" },
        };

    [Theory]
    [MemberData(nameof(Surroundings))]
    public async Task Two_builds_write_the_same_bytes_whatever_surrounds_them(string variable, string value)
    {
        using var folder = new TemporaryFolder();

        await BuildAsync(folder.In("one"), new Dictionary<string, string?>());
        await BuildAsync(folder.In("two"), new Dictionary<string, string?> { [variable] = value });

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
