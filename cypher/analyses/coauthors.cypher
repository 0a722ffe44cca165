// Pairs of co-authors
//
// Who writes together?
//
// :param least => 2
// least (integer): leave out pairs with fewer papers.
// :param limit => 50
// limit (integer): how many rows at most.
//
// Theme: Authors
//
// Columns:
// left (text): one author
// right (text): the other
// papers (integer): papers together
// titles (list of text): up to five of them
//
// Reading: The groups behind the field.
MATCH (a:Author)-[:WROTE]->(p:Paper)<-[:WROTE]-(b:Author)
WHERE a.key < b.key
WITH DISTINCT a, b, p
ORDER BY p.name, p.key
WITH a, b, count(p) AS papers, collect(p.name) AS titles
WHERE papers >= $least
RETURN a.name AS left, b.name AS right, papers, titles[0..5] AS titles
ORDER BY papers DESC, left, right, a.key, b.key
LIMIT $limit
