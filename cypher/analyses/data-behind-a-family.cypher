// Data behind a model
//
// What data were a model, and the models that it builds on, trained on?
//
// :param name => 'CLIP'
// name (text): the model's name, in any case.
// :param bases => ['stated', 'curated', 'imported', 'derived']
// bases (list of text): on what ground the evidence that you trust rests.
// :param kinds => ['list', 'abstract', 'readme', 'card', 'text', 'record', 'curated']
// kinds (list of text): whose words you trust.
//
// Theme: Lineage
//
// Columns:
// depth (integer): 0 for the model's own data, else how many steps away the trained model is
// dataset (text): the dataset
// model (text): the model that was trained on it
// evidence (list of text): source, line and words that say so
//
// Reading: What a model has seen, its own training and what it inherits; a benchmark in this table is no fair test of it.
MATCH path = (m:Model)-[:BUILDS_ON*0..6]->(b:Model)
WHERE toLower(m.name) = toLower($name) AND all(r IN relationships(path) WHERE any(i IN range(0, size(r.bases) - 1) WHERE r.bases[i] IN $bases AND r.kinds[i] IN $kinds))
WITH b, min(length(path)) AS depth
MATCH (b)-[t:TRAINED_ON]->(d:Dataset)
WHERE any(i IN range(0, size(t.bases) - 1) WHERE t.bases[i] IN $bases AND t.kinds[i] IN $kinds)
RETURN depth, d.name AS dataset, b.name AS model,
  [i IN range(0, size(t.sources) - 1) | t.sources[i] + '(' + toString(t.lines[i]) + '): ' + t.quotes[i]] AS evidence
ORDER BY depth, dataset, model, d.key, b.key
