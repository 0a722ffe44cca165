// Works that share benchmarks
//
// Which works are evaluated on the same benchmarks, so that they can be compared?
//
// :param bases => ['stated', 'curated', 'imported', 'derived']
// bases (list of text): on what ground the evidence that you trust rests.
// :param kinds => ['list', 'abstract', 'readme', 'card', 'text', 'record', 'curated']
// kinds (list of text): whose words you trust.
// :param least => 2
// least (integer): how many benchmarks two works share at least.
// :param limit => 50
// limit (integer): how many rows at most.
//
// Theme: Models and data
//
// Columns:
// work (text): the one work
// other (text): the other work
// shared (integer): benchmarks that both are evaluated on
// benchmarks (list of text): up to five of them
//
// Reading: Pairs that share many benchmarks are rivals, or stages of one family; the benchmarks are the ground for a fair table.
MATCH (x)-[r:EVALUATES_ON]->(d:Dataset)<-[s:EVALUATES_ON]-(y)
WHERE x.key < y.key AND any(i IN range(0, size(r.bases) - 1) WHERE r.bases[i] IN $bases AND r.kinds[i] IN $kinds) AND any(i IN range(0, size(s.bases) - 1) WHERE s.bases[i] IN $bases AND s.kinds[i] IN $kinds)
WITH x, y, d
ORDER BY d.name, d.key
WITH x, y, count(d) AS shared, collect(d.name) AS names
WHERE shared >= $least
RETURN x.name AS work, y.name AS other, shared, names[0..5] AS benchmarks
ORDER BY shared DESC, work, other, x.key, y.key
LIMIT $limit
