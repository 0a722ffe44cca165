using System.Runtime.CompilerServices;

namespace Graph.Shared;

/// <summary>Golden files: what is printed, drawn or written, looked at by a person once and kept beside the test.</summary>
internal static class Expected
{
    /// <summary>Compares a text with the file <c>Expected/NAME</c> beside the test. Where they differ, what was found is written to
    /// <c>NAME.received</c> beside it, for a person to look at and rename.</summary>
    public static void Matches(string name, string text, [CallerFilePath] string test = "")
    {
        var file = Path.Combine(Path.GetDirectoryName(test)!, "Expected", name);
        var received = file + ".received";
        var expected = File.Exists(file) ? File.ReadAllText(file) : string.Empty;
        if (expected == text)
        {
            File.Delete(received);
            return;
        }

        Directory.CreateDirectory(Path.GetDirectoryName(file)!);
        File.WriteAllText(received, text);
        Assert.Equal(expected, text);
    }
}
