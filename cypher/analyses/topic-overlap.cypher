// Overlap of topics
//
// Which topics of two lists hold the same works?
//
// :param least => 2
// least (integer): how much both must have in common.
//
// Theme: Topics
//
// Columns:
// left (text): a topic
// leftList (text): its list
// right (text): a topic of another list
// rightList (text): that list
// sameWords (boolean): whether both have the same words
// shared (integer): papers, models and datasets under both
// jaccard (float): shared by all under either
//
// Reading: Other words and a high jaccard: two names of one topic. The same words and nothing shared: two communities.
MATCH (a:Topic)<-[:LISTED_UNDER]-(x)
WITH a, count(DISTINCT x) AS ofA
MATCH (b:Topic)<-[:LISTED_UNDER]-(y)
WHERE a.list < b.list
WITH a, ofA, b, count(DISTINCT y) AS ofB
MATCH (a)<-[:LISTED_UNDER]-(z)-[:LISTED_UNDER]->(b)
WITH a, ofA, b, ofB, count(DISTINCT z) AS shared
WHERE shared >= $least
MATCH (l:List {source: a.list})
MATCH (r:List {source: b.list})
RETURN a.name AS left, l.name AS leftList, b.name AS right, r.name AS rightList, toLower(a.name) = toLower(b.name) AS sameWords, shared,
  toFloat(shared) / (ofA + ofB - shared) AS jaccard
ORDER BY shared DESC, left, right, a.key, b.key
