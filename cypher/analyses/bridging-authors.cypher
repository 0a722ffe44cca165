// Authors who bridge tasks
//
// Who works on most different tasks?
//
// :param bases => ['stated', 'derived', 'curated', 'imported']
// bases (list of text): which classes of ground to believe.
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
WHERE r.basis IN $bases
WITH a, t, count(DISTINCT p) AS each
ORDER BY t.name, t.key
WITH a, count(t) AS tasks, collect(t.name) AS names
WHERE tasks > 1
MATCH (a)-[:WROTE]->(p:Paper)
WHERE (p)-[:ADDRESSES]->(:Task)
RETURN a.name AS author, tasks, count(DISTINCT p) AS papers, names
ORDER BY tasks DESC, papers DESC, author, names
LIMIT $limit
