using Graph.Knowledge.Language;

namespace Graph.Relate.Columns;

/// <summary>The words of <c>seeds/language/columns.yaml</c> that the readers of cells need.</summary>
internal static class ColumnWords
{
    /// <summary>The file.</summary>
    public static LanguageFile File { get; } = LanguageFile.Read("columns");

    /// <summary>What says that there is nothing to tell.</summary>
    public static PhraseSet Nothing { get; } = new(File["nothing"], ignoreCase: true);

    /// <summary>Words that name nothing, alone or together.</summary>
    public static WordSet NoNames { get; } = new(File["no-names"], ignoreCase: true);

    /// <summary>What stands before the name of what only a part was taken of.</summary>
    public static PhraseSet PartsOf { get; } = new(File["parts-of"], ignoreCase: true);

    /// <summary>What says that a value is the model that was trained further, and no data.</summary>
    public static PhraseSet OntoModels { get; } = new(File["onto-models"]);

    /// <summary>What makes a sentence of a line.</summary>
    public static PhraseSet Trained { get; } = new(File["trained"], ignoreCase: true);

    /// <summary>Small words inside a name.</summary>
    public static WordSet InsideNames { get; } = new(File["inside-names"]);

    /// <summary>What an agent does or is set, and no place to act in.</summary>
    public static WordSet Settings { get; } = new(File["settings"], ignoreCase: true);

    /// <summary>Labels that say nothing of what they lead to.</summary>
    public static WordSet PlainLabels { get; } = new(File["plain-labels"], ignoreCase: true);
}
