// Newest arrivals
//
// Which papers are the newest, and what do they build on?
//
// :param limit => 30
// limit (integer): how many rows at most.
//
// Theme: Papers
//
// Columns:
// year (integer): the year
// paper (text): the paper
// venue (text): where it appeared; null where no list says
// buildsOn (list of text): models that it builds on
// surveys (list of text): surveys that cover it
//
// Reading: What to read first if you come back to the field.
MATCH (p:Paper)
WHERE p.year IS NOT NULL
WITH p
ORDER BY p.year DESC, p.name, p.key
LIMIT $limit
OPTIONAL MATCH (p)-[:INTRODUCES*0..1]->()-[:BUILDS_ON]->(m:Model)
WITH DISTINCT p, m
ORDER BY m.name, m.key
WITH p, collect(m.name) AS buildsOn
OPTIONAL MATCH (s:Survey)-[:COVERS]->(p)
WITH DISTINCT p, buildsOn, s
ORDER BY s.name, s.key
WITH p, buildsOn, collect(s.name) AS surveys
RETURN p.year AS year, p.name AS paper, p.venue AS venue, buildsOn, surveys
ORDER BY year DESC, paper, p.key
