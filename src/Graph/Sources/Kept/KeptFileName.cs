using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace Graph.Sources.Kept;

/// <summary>Names for kept files, made from what services call things: safe on every file system, and never leading out of the
/// folder.</summary>
internal static class KeptFileName
{
    // Long titles are cut and told apart by a hash; file systems take 255 bytes.
    private const int Longest = 120;

    /// <summary>A path in the folder, its parts joined by slashes.</summary>
    /// <param name="parts">What each part is called; a slash within one begins a new part.</param>
    public static string Of(params string[] parts) =>
        string.Join('/', parts.SelectMany(p => p.Split('/', StringSplitOptions.RemoveEmptyEntries)).Select(Part));

    private static string Part(string name)
    {
        var safe = new StringBuilder(name.Length);
        foreach (var c in name)
        {
            if (char.IsAsciiLetterOrDigit(c) || c is '-' or '_' or '.')
            {
                safe.Append(c);
            }
            else
            {
                safe.Append(CultureInfo.InvariantCulture, $"%{(int)c:X2}");
            }
        }

        if (safe[0] == '.' && (name is "." or ".." || name.EndsWith('.')))
        {
            safe.Replace(".", "%2E");
        }

        if (safe.Length <= Longest)
        {
            return safe.ToString();
        }

        var hash = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(name)))[..16];
        return $"{safe.ToString(0, Longest - 17)}-{hash}";
    }
}
