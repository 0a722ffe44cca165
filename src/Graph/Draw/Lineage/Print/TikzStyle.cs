namespace Graph.Draw.Lineage.Print;

/// <summary>What the classes of a picture look like in TikZ.</summary>
internal static class TikzStyle
{
    /// <summary>Options of a filled area.</summary>
    public static string Area(string classes)
    {
        var all = classes.Split(' ');
        var hue = all.FirstOrDefault(c => c.Length > 1 && c[0] is 'f' or 'm' && char.IsAsciiDigit(c[^1]))?[1..] ?? "0";
        return all.Contains("bar") ? "fill=line!55"
            : all[0] == $"m{hue}" ? $"fill=hue{hue}"
            : all.Contains("asked") ? "fill=ink,draw=ink"
            : all.Contains("count") ? $"fill=fill{hue}"
            : $"fill={(all.Contains("hollow") ? "paper" : all.Contains("head") ? $"head{hue}" : $"fill{hue}")},draw=hue{hue},"
                + $"line width={(all.Contains("head") ? "1.1" : "0.6")}bp"
                + $"{(all.Contains("noname") ? ",dash pattern=on 1.4bp off 1.2bp" : "")}";
    }

    /// <summary>Options of a line.</summary>
    public static string Line(string classes)
    {
        var all = classes.Split(' ');
        var hue = all.FirstOrDefault(c => c.Length > 1 && c[0] == 's' && char.IsAsciiDigit(c[1]));
        if (all[0] is "stem" or "rail")
        {
            return $"draw={(hue is null ? "line" : $"hue{hue[1..]}")},line width={(all[0] == "stem" ? "1.4" : "0.7")}bp";
        }

        if (all[0] == "rule")
        {
            return "draw=soft!45,line width=0.4bp";
        }

        var width = all.FirstOrDefault(c => c.Length == 2 && c[0] == 'w') switch
        {
            "w2" => "1.1",
            "w3" => "1.5",
            "w4" => "1.9",
            "w5" => "2.3",
            _ => all.Contains("imported") ? "0.4" : "0.7",
        };
        var dash =
            all.Contains("derived") ? ",dash pattern=on 3bp off 1.6bp"
            : all.Contains("curated") ? ",dash pattern=on 0.8bp off 1.6bp"
            : "";
        return $"draw={(all.Contains("fault") ? "fault" : all.Contains("stated") ? "ink" : "line")},line width={width}bp{dash}";
    }
}
