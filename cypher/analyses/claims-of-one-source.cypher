// Claims by one source only
//
// Which stated facts rest on a single source?
//
// :param types => ['BUILDS_ON', 'EVALUATES', 'EVALUATES_ON', 'TRAINED_ON', 'ADDRESSES']
// types (list of text): which relationships to look at.
// :param limit => 100
// limit (integer): how many rows at most.
//
// Theme: Doubts
//
// Columns:
// type (text): the relationship
// subject (text): from
// object (text): to
// confidence (float): the precision of the rules that found it
// evidence (list of text): source, line and words that say it
//
// Reading: The first to check before you rely on them: lowest confidence first.
MATCH (a)-[r]->(b)
WHERE type(r) IN $types AND r.support = 1 AND 'stated' IN r.bases
RETURN type(r) AS type, a.name AS subject, b.name AS object, r.confidence AS confidence,
  [i IN range(0, size(r.sources) - 1) | r.sources[i] + '(' + toString(r.lines[i]) + '): ' + r.quotes[i]] AS evidence
ORDER BY confidence, type, subject, object, a.key, b.key
LIMIT $limit
