// Code that others build upon
//
// From which repositories do others take their code?
//
// :param bases => ['stated', 'curated', 'imported', 'derived']
// bases (list of text): on what ground the evidence that you trust rests.
// :param kinds => ['list', 'abstract', 'readme', 'card', 'text', 'record', 'curated']
// kinds (list of text): whose words you trust.
// :param limit => 25
// limit (integer): how many rows at most.
//
// Theme: Models and data
//
// Columns:
// repository (text): where the code comes from
// url (text): its address
// repositories (integer): how many repositories say that they took code from it
// examples (list of text): up to five of them
//
// Reading: Code is no lineage: who takes the training loop of a project need not take its model.
MATCH (x:Repository)-[r:CODE_FROM]->(s:Repository)
WHERE any(i IN range(0, size(r.bases) - 1) WHERE r.bases[i] IN $bases AND r.kinds[i] IN $kinds)
WITH s, x
ORDER BY x.name, x.key
WITH s, count(x) AS repositories, collect(x.name) AS names
RETURN s.name AS repository, s.url AS url, repositories, names[0..5] AS examples
ORDER BY repositories DESC, repository, s.key
LIMIT $limit
