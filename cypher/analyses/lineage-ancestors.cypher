// Lineage: what a model came from
//
// What does a model build on, directly or through others?
//
// :param name => 'MedCLIP'
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
// ancestor (text): what it builds on
// year (integer): when that came; null where no list says
// via (text): what builds on it directly
// basis (text): the ground of that last step
// evidence (list of text): source, line and words that say it
//
// Reading: The last rows are the roots: foundation models that nothing here explains further.
MATCH path = (m:Model)-[:BUILDS_ON*1..6]->(a:Model)
WHERE toLower(m.name) = toLower($name) AND all(r IN relationships(path) WHERE any(i IN range(0, size(r.bases) - 1) WHERE r.bases[i] IN $bases AND r.kinds[i] IN $kinds))
WITH a, path, last(relationships(path)) AS r, nodes(path)[length(path) - 1] AS hub
WITH a, r, hub, min(length(path)) AS depth
RETURN depth, a.name AS ancestor, a.year AS year, hub.name AS via, r.basis AS basis,
  [i IN range(0, size(r.sources) - 1) | r.sources[i] + '(' + toString(r.lines[i]) + '): ' + r.quotes[i]] AS evidence
ORDER BY depth, ancestor, a.key, hub.key, basis
