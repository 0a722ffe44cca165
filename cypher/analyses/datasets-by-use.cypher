// Datasets by use
//
// Which datasets are most trained and evaluated on?
//
// :param bases => ['stated', 'derived', 'curated', 'imported']
// bases (list of text): which classes of ground to believe.
// :param limit => 50
// limit (integer): how many rows at most.
//
// Theme: Models and data
//
// Columns:
// dataset (text): the dataset
// trained (integer): models trained on it
// evaluated (integer): papers and models evaluated on it
// users (list of text): up to five of these, by name
//
// Reading: What the field measures itself by.
MATCH (x)-[r:TRAINED_ON|EVALUATES_ON]->(d:Dataset)
WHERE r.basis IN $bases
WITH d, x, count(CASE WHEN type(r) = 'TRAINED_ON' THEN 1 END) AS t, count(CASE WHEN type(r) = 'EVALUATES_ON' THEN 1 END) AS e
ORDER BY x.name, x.key
WITH d, count(CASE WHEN t > 0 THEN 1 END) AS trained, count(CASE WHEN e > 0 THEN 1 END) AS evaluated, collect(x.name) AS names
RETURN d.name AS dataset, trained, evaluated, names[0..5] AS users
ORDER BY trained + evaluated DESC, dataset, d.key
LIMIT $limit
