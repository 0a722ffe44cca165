namespace Graph.Relate;

/// <summary>When a rule runs. Each phase sees what the phases before it found and nothing of its own, so that within a phase the order of
/// rules does not matter.</summary>
internal enum RulePhase
{
    /// <summary>What the rows of tables introduce: the most exact.</summary>
    Rows,

    /// <summary>What titles introduce, where no row says it better.</summary>
    Titles,

    /// <summary>What entries set apart from their titles, where no title names it.</summary>
    NamesApart,

    /// <summary>What repositories are called, where nothing else says it.</summary>
    Repositories,

    /// <summary>All that needs to know what each paper introduces.</summary>
    Facts,

    /// <summary>What follows from how names are written everywhere.</summary>
    Names,
}
