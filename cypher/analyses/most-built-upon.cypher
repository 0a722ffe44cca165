// Models that most build upon
//
// Which models do most works build on?
//
// :param bases => ['stated', 'curated', 'imported', 'derived']
// bases (list of text): on what ground the evidence that you trust rests.
// :param kinds => ['list', 'abstract', 'readme', 'card', 'text', 'record', 'curated']
// kinds (list of text): whose words you trust.
// :param limit => 25
// limit (integer): how many rows at most.
//
// Theme: Lineage
//
// Columns:
// model (text): its name
// year (integer): when it came; null where no source says
// works (integer): works that build on it: models, and papers that name no single model
// models (integer): how many of these are models
// stated (integer): how many of the works say so in words
// examples (list of text): up to five of the works, by name
//
// Reading: The foundations of the field. Compare works with stated to see how much rests on names and on what people assert.
MATCH (x)-[r:BUILDS_ON]->(m:Model)
WHERE any(i IN range(0, size(r.bases) - 1) WHERE r.bases[i] IN $bases AND r.kinds[i] IN $kinds)
WITH m, x, r
ORDER BY x.name, x.key
WITH m, count(x) AS works, count(CASE WHEN x:Model THEN 1 END) AS models,
  count(CASE WHEN 'stated' IN r.bases THEN 1 END) AS stated, collect(x.name) AS names
RETURN m.name AS model, m.year AS year, works, models, stated, names[0..5] AS examples
ORDER BY works DESC, models DESC, model, m.key
LIMIT $limit
