// Most influential models
//
// Which models does the most rest on, directly and through others?
//
// :param bases => ['stated', 'derived', 'curated', 'imported']
// bases (list of text): which classes of ground to believe.
// :param limit => 25
// limit (integer): how many rows at most.
//
// Theme: Lineage
//
// Then: rank
//
// Columns:
// model (text): its name
// year (integer): when it came; null where no list says
// rank (float): how much rests on it: high where much builds on it that is built upon itself
// builders (integer): papers and models that build on it directly
//
// Reading: A model that three foundations build on counts for more than one that three leaves build on. The query alone gives who
// builds on whom; the program ranks them (PageRank).
MATCH (x)-[r:BUILDS_ON]->(m:Model)
WHERE r.basis IN $bases
RETURN DISTINCT x.key AS `from`, m.key AS `to`, m.name AS model, m.year AS year, $limit AS `limit`
ORDER BY `from`, `to`
