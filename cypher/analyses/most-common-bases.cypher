// Bases that are taken together
//
// Which models are taken as bases, alone and together?
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
// bases (list of text): all models that a work builds on directly
// works (integer): works that build on exactly these
// examples (list of text): up to five of the works, by name
//
// Reading: The recipes of the field: one model adapted, or an encoder and a language model joined.
MATCH (x)-[r:BUILDS_ON]->(m:Model)
WHERE any(i IN range(0, size(r.bases) - 1) WHERE r.bases[i] IN $bases AND r.kinds[i] IN $kinds)
WITH x, m
ORDER BY m.name, m.key
WITH x, collect(m.name) AS bases
ORDER BY x.name, x.key
WITH bases, count(x) AS works, collect(x.name) AS names
RETURN bases, works, names[0..5] AS examples
ORDER BY works DESC, bases
LIMIT $limit
