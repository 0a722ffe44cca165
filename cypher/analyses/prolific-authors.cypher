// Prolific authors
//
// Who wrote most of the papers?
//
// :param limit => 30
// limit (integer): how many rows at most.
//
// Theme: Authors
//
// Columns:
// author (text): the author
// key (text): which author of this name
// papers (integer): papers
// first (integer): of these, as first author
// with (list of text): up to three people with whom the author writes most
// titles (list of text): up to five of the papers
//
// Reading: Two people of one name are two rows where the lists give them apart: key and co-authors tell who is who.
MATCH (a:Author)-[w:WROTE]->(p:Paper)
WITH a, p, min(w.position) AS position
ORDER BY p.name, p.key
WITH a, count(p) AS papers, count(CASE WHEN position = 1 THEN 1 END) AS first, collect(p.name) AS titles
ORDER BY papers DESC, first DESC, a.name, a.key
LIMIT $limit
OPTIONAL MATCH (a)-[:WROTE]->(p:Paper)<-[:WROTE]-(b:Author)
WHERE b.key <> a.key
WITH a, papers, first, titles, b, count(DISTINCT p) AS together
ORDER BY together DESC, b.name, b.key
WITH a, papers, first, titles, collect(b.name) AS others
RETURN a.name AS author, a.key AS key, papers, first, others[0..3] AS with, titles[0..5] AS titles
ORDER BY papers DESC, first DESC, author, key
