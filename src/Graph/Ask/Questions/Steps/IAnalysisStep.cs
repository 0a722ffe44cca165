namespace Graph.Ask.Questions.Steps;

/// <summary>What follows a query where Cypher cannot answer by itself. One class each; <see cref="AnalysisSteps"/> lists them.</summary>
internal interface IAnalysisStep
{
    /// <summary>The word behind <c>Then:</c> in the file of an analysis.</summary>
    string Name { get; }

    /// <summary>Makes the answer out of the query's rows. The same rows give the same answer, whoever gave them.</summary>
    AnalysisTable Apply(AnalysisTable rows);
}
