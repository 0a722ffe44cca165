// Families of models by year
//
// For each base model: how many works build on it, year by year?
//
// :param bases => ['stated', 'curated', 'imported', 'derived']
// bases (list of text): on what ground the evidence that you trust rests.
// :param kinds => ['list', 'abstract', 'readme', 'card', 'text', 'record', 'curated']
// kinds (list of text): whose words you trust.
// :param least => 2
// least (integer): leave out families with fewer works.
//
// Theme: Lineage
//
// Columns:
// base (text): the base model
// year (integer): the year of the works; null where no source says
// works (integer): works of that year that build on it: models, and papers that name no single model
// names (list of text): these works, by name
//
// Reading: Which families grow, and which have been left.
MATCH (x)-[r:BUILDS_ON]->(b:Model)
WHERE any(i IN range(0, size(r.bases) - 1) WHERE r.bases[i] IN $bases AND r.kinds[i] IN $kinds)
WITH b, count(x) AS family
WHERE family >= $least
MATCH (x)-[r:BUILDS_ON]->(b)
WHERE any(i IN range(0, size(r.bases) - 1) WHERE r.bases[i] IN $bases AND r.kinds[i] IN $kinds)
WITH b, x
ORDER BY x.name, x.key
RETURN b.name AS base, x.year AS year, count(x) AS works, collect(x.name) AS names
ORDER BY base, year
