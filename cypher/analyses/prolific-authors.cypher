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
// papers (integer): papers
// first (integer): of these, as first author
// titles (list of text): up to five of them
//
// Reading: Names are merged by their normal form: two people of one name are one row.
MATCH (a:Author)-[w:WROTE]->(p:Paper)
WITH a, p, min(w.position) AS position
ORDER BY p.name, p.key
WITH a, count(p) AS papers, count(CASE WHEN position = 1 THEN 1 END) AS first, collect(p.name) AS titles
RETURN a.name AS author, papers, first, titles[0..5] AS titles
ORDER BY papers DESC, first DESC, author, a.key
LIMIT $limit
