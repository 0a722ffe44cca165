namespace Graph.Relate.Columns;

/// <summary>What the head of a column, or the word before a link, says (<c>seeds/language/columns.yaml</c>).</summary>
internal enum ColumnKind
{
    /// <summary>The models that a work is built on.</summary>
    Bases,

    /// <summary>The parts that a released model is put together from.</summary>
    Parts,

    /// <summary>The model that taught a smaller one.</summary>
    Teachers,

    /// <summary>The models that a work attacks, tests or explains.</summary>
    Targets,

    /// <summary>What a model was trained on.</summary>
    TrainingData,

    /// <summary>What a work was assessed on.</summary>
    EvaluatedOn,

    /// <summary>Where an agent acts.</summary>
    Environments,

    /// <summary>Data; the head does not say what for.</summary>
    Data,

    /// <summary>Who made a model.</summary>
    Developers,

    /// <summary>Under which terms it may be used.</summary>
    Licences,

    /// <summary>How many parameters it has.</summary>
    Parameters,
}
