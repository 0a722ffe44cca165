// The newest papers of each survey
MATCH (s:Survey)-[c:COVERS]->(p:Paper)
WHERE p.year IS NOT NULL
WITH s, c, p
ORDER BY p.year DESC, p.key
WITH s, collect({covers: c, paper: p})[0..8] AS newest
UNWIND newest AS one
RETURN s, one.covers, one.paper
