// Authors who bridge tasks
//
// Who works on most different tasks?
//
// :param bases => ['stated', 'curated', 'imported', 'derived']
// bases (list of text): on what ground the evidence that you trust rests.
// :param kinds => ['list', 'abstract', 'readme', 'card', 'text', 'record', 'curated']
// kinds (list of text): whose words you trust.
// :param limit => 30
// limit (integer): how many rows at most.
//
// Theme: Authors
//
// Columns:
// author (text): the author
// tasks (integer): different tasks
// papers (integer): papers on them
// names (list of text): the tasks
//
// Reading: People to ask when two tasks meet.
MATCH (a:Author)-[:WROTE]->(p:Paper)-[r:ADDRESSES]->(t:Task)
WHERE any(i IN range(0, size(r.bases) - 1) WHERE r.bases[i] IN $bases AND r.kinds[i] IN $kinds)
WITH a, t, count(DISTINCT p) AS each
ORDER BY t.name, t.key
WITH a, count(t) AS tasks, collect(t.name) AS names
WHERE tasks > 1
MATCH (a)-[:WROTE]->(p:Paper)
WHERE (p)-[:ADDRESSES]->(:Task)
RETURN a.name AS author, tasks, count(DISTINCT p) AS papers, names
ORDER BY tasks DESC, papers DESC, author, names
LIMIT $limit
