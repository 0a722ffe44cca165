// Datasets by use
//
// Which datasets are most trained and evaluated on?
//
// :param bases => ['stated', 'curated', 'imported', 'derived']
// bases (list of text): on what ground the evidence that you trust rests.
// :param kinds => ['list', 'abstract', 'readme', 'card', 'text', 'record', 'curated']
// kinds (list of text): whose words you trust.
// :param limit => 50
// limit (integer): how many rows at most.
//
// Theme: Models and data
//
// Columns:
// dataset (text): the dataset
// trained (integer): works trained on it
// evaluated (integer): works evaluated on it
// users (list of text): up to five of these, by name
//
// Reading: What the field measures itself by.
MATCH (x)-[r:TRAINED_ON|EVALUATES_ON]->(d:Dataset)
WHERE any(i IN range(0, size(r.bases) - 1) WHERE r.bases[i] IN $bases AND r.kinds[i] IN $kinds)
WITH d, x, count(CASE WHEN type(r) = 'TRAINED_ON' THEN 1 END) AS t, count(CASE WHEN type(r) = 'EVALUATES_ON' THEN 1 END) AS e
ORDER BY x.name, x.key
WITH d, count(CASE WHEN t > 0 THEN 1 END) AS trained, count(CASE WHEN e > 0 THEN 1 END) AS evaluated, collect(x.name) AS names
RETURN d.name AS dataset, trained, evaluated, names[0..5] AS users
ORDER BY trained + evaluated DESC, dataset, d.key
LIMIT $limit
