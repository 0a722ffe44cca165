// Overlap of surveys
//
// How much do two surveys cover in common?
//
// Theme: Surveys
//
// Columns:
// left (text): one survey
// right (text): the other
// shared (integer): papers, models and datasets in both
// onlyLeft (integer): in the left one only
// onlyRight (integer): in the right one only
// jaccard (float): shared by all that either covers
//
// Reading: Near 0: two communities that do not read each other. Near 1: one of them is redundant.
MATCH (a:Survey)-[:COVERS]->(x)
WITH a, count(DISTINCT x) AS ofA
MATCH (b:Survey)-[:COVERS]->(y)
WHERE a.key < b.key
WITH a, ofA, b, count(DISTINCT y) AS ofB
OPTIONAL MATCH (a)-[:COVERS]->(z)<-[:COVERS]-(b)
WITH a, b, ofA, ofB, count(DISTINCT z) AS shared
RETURN a.name AS left, b.name AS right, shared, ofA - shared AS onlyLeft, ofB - shared AS onlyRight,
  toFloat(shared) / (ofA + ofB - shared) AS jaccard
ORDER BY shared DESC, left, right, a.key, b.key
