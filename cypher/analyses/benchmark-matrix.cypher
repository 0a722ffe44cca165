// Benchmarks and works: who was measured by what?
//
// Which of the busiest works are evaluated on which of the busiest benchmarks?
//
// :param bases => ['stated', 'curated', 'imported', 'derived']
// bases (list of text): on what ground the evidence that you trust rests.
// :param kinds => ['list', 'abstract', 'readme', 'card', 'text', 'record', 'curated']
// kinds (list of text): whose words you trust.
// :param benchmarks => 10
// benchmarks (integer): how many benchmarks at most.
// :param works => 20
// works (integer): how many works at most.
//
// Theme: Models and data
//
// Columns:
// work (text): the model, or the paper where it names no single model
// benchmark (text): the benchmark
// evaluated (integer): 1 where a text says that the work is evaluated on it, else 0
//
// Reading: A 0 in a row full of 1 is a comparison that nobody can make yet, or one that the texts read here do not state.
MATCH (x)-[r:EVALUATES_ON]->(d:Dataset)
WHERE any(i IN range(0, size(r.bases) - 1) WHERE r.bases[i] IN $bases AND r.kinds[i] IN $kinds)
WITH d, count(x) AS uses
ORDER BY uses DESC, d.name, d.key
LIMIT $benchmarks
WITH collect(d) AS chosen
MATCH (x)-[r:EVALUATES_ON]->(d:Dataset)
WHERE d IN chosen AND any(i IN range(0, size(r.bases) - 1) WHERE r.bases[i] IN $bases AND r.kinds[i] IN $kinds)
WITH chosen, x, collect(d) AS measured
ORDER BY size(measured) DESC, x.name, x.key
LIMIT $works
UNWIND chosen AS d
RETURN x.name AS work, d.name AS benchmark, CASE WHEN d IN measured THEN 1 ELSE 0 END AS evaluated
ORDER BY size(measured) DESC, work, x.key, benchmark, d.key
