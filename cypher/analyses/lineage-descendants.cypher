// Lineage: what came from a model
//
// What builds on a model, directly or through others?
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
// depth (integer): how many steps away, by the shortest way
// descendant (text): what builds on it
// kind (text): Model, or Paper where it names no single model
// year (integer): when it came; null where no list says
// via (text): what it builds on directly
// basis (text): the ground of that last step
// evidence (list of text): source, line and words that say it
//
// Reading: Depth 1 is what people adapted themselves; a deep branch is a family of its own.
MATCH path = (d)-[:BUILDS_ON*1..6]->(m:Model)
WHERE toLower(m.name) = toLower($name) AND (d:Model OR d:Paper) AND all(r IN relationships(path) WHERE any(i IN range(0, size(r.bases) - 1) WHERE r.bases[i] IN $bases AND r.kinds[i] IN $kinds))
WITH d, path, head(relationships(path)) AS r, nodes(path)[1] AS hub
WITH d, r, hub, min(length(path)) AS depth
RETURN depth, d.name AS descendant, CASE WHEN d:Model THEN 'Model' ELSE 'Paper' END AS kind, d.year AS year, hub.name AS via, r.basis AS basis,
  [i IN range(0, size(r.sources) - 1) | r.sources[i] + '(' + toString(r.lines[i]) + '): ' + r.quotes[i]] AS evidence
ORDER BY depth, descendant, d.key, hub.key, basis
