// Models that most build upon
//
// Which models do most papers and models build on?
//
// :param bases => ['stated', 'derived', 'curated', 'imported']
// bases (list of text): which classes of ground to believe.
// :param limit => 25
// limit (integer): how many rows at most.
//
// Theme: Lineage
//
// Columns:
// model (text): its name
// year (integer): when it came; null where no list says
// papers (integer): papers that build on it
// models (integer): models that build on it
// stated (integer): how many of these a source says in words
// examples (list of text): up to five of the papers, by name
//
// Reading: The foundations of the field. Compare papers with stated to see how much rests on names alone.
MATCH (x)-[r:BUILDS_ON]->(m:Model)
WHERE r.basis IN $bases
WITH m, x, count(CASE WHEN r.basis = 'stated' THEN 1 END) AS said
ORDER BY x.name, x.key
WITH m, count(CASE WHEN x:Paper THEN 1 END) AS papers, count(CASE WHEN x:Model THEN 1 END) AS models,
  count(CASE WHEN said > 0 THEN 1 END) AS stated, collect(CASE WHEN x:Paper THEN x.name END) AS names
RETURN m.name AS model, m.year AS year, papers, models, stated, names[0..5] AS examples
ORDER BY papers DESC, models DESC, model, m.key
LIMIT $limit
