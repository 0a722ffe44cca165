using System.Text;

namespace Graph.Text;

/// <summary>The normal form of names of models and datasets: two spellings of one name share it.</summary>
public static class NameForm
{
    /// <summary>Lower case, without spaces, hyphens, apostrophes and carets: <c>M^4I</c> and <c>m4i</c>, <c>BLIP-2</c> and <c>Blip 2</c>
    /// are one. Every other sign stays: <c>SAM 2</c> is not <c>SAM</c>, <c>DeepLabv3+</c> not <c>DeepLabv3</c>.</summary>
    public static string Of(string name)
    {
        var form = new StringBuilder(name.Length);
        foreach (var c in name.Normalize(NormalizationForm.FormKC))
        {
            if (!char.IsWhiteSpace(c) && c is not ('-' or '^' or '\'' or '‘' or '’' or '_' or '\u00ad' or (>= '\u2010' and <= '\u2015')))
            {
                form.Append(char.ToLowerInvariant(c));
            }
        }

        return form.ToString();
    }
}
