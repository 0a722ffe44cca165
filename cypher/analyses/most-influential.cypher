// Most influential models
//
// Which models does the most rest on, directly and through others?
//
// :param bases => ['stated', 'curated', 'imported', 'derived']
// bases (list of text): on what ground the evidence that you trust rests.
// :param kinds => ['list', 'abstract', 'readme', 'card', 'text', 'record', 'curated']
// kinds (list of text): whose words you trust.
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
// builders (integer): works that build on it directly
//
// Reading: A model that three foundations build on counts for more than one that three leaves build on. The query alone gives who
// builds on whom; the program ranks them (PageRank).
MATCH (x)-[r:BUILDS_ON]->(m:Model)
WHERE any(i IN range(0, size(r.bases) - 1) WHERE r.bases[i] IN $bases AND r.kinds[i] IN $kinds)
RETURN DISTINCT x.key AS `from`, m.key AS `to`, m.name AS model, m.year AS year, $limit AS `limit`
ORDER BY `from`, `to`
