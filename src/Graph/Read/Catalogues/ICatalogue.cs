namespace Graph.Read.Catalogues;

/// <summary>The form of a catalogue of models or results. One class each; <see cref="CatalogueForms"/> lists them.</summary>
internal interface ICatalogue
{
    /// <summary>The service whose form it is, as ids of kept texts begin with it.</summary>
    string Service { get; }

    /// <summary>Whether an entry speaks for the paper that it gives, whatever model it names; else a paper's address counts only
    /// where the paper introduces that model, since catalogues copy addresses from one model to the next.</summary>
    bool SpeaksForPapers { get; }

    /// <summary>What the catalogue says; nothing of what cannot be read.</summary>
    /// <param name="text">The file.</param>
    IEnumerable<CatalogueEntry> Read(string text);
}
