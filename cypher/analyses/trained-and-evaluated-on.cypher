// Trained and evaluated on the same data
//
// Which works are trained and evaluated on the same dataset?
//
// :param bases => ['stated', 'curated', 'imported', 'derived']
// bases (list of text): on what ground the evidence that you trust rests.
// :param kinds => ['list', 'abstract', 'readme', 'card', 'text', 'record', 'curated']
// kinds (list of text): whose words you trust.
// :param limit => 100
// limit (integer): how many rows at most.
//
// Theme: Models and data
//
// Columns:
// work (text): the model, or the paper where it names no single model
// dataset (text): the dataset
// year (integer): when the work came; null where no source says
// training (text): words that say that it was trained on it
// evaluation (text): words that say that it was evaluated on it
//
// Reading: Mostly the dataset's own split, and worth a look: was the test data part of the training data?
MATCH (x)-[t:TRAINED_ON]->(d:Dataset)<-[e:EVALUATES_ON]-(x)
WHERE any(i IN range(0, size(t.bases) - 1) WHERE t.bases[i] IN $bases AND t.kinds[i] IN $kinds) AND any(i IN range(0, size(e.bases) - 1) WHERE e.bases[i] IN $bases AND e.kinds[i] IN $kinds)
RETURN x.name AS work, d.name AS dataset, x.year AS year, t.quotes[0] AS training, e.quotes[0] AS evaluation
ORDER BY dataset, work, d.key, x.key
LIMIT $limit
