// What only one survey covers
//
// Which papers does a single survey cover?
//
// :param limit => 100
// limit (integer): how many rows at most.
//
// Theme: Surveys
//
// Columns:
// survey (text): the only survey
// paper (text): the paper
// year (integer): its year; null where no list says
// evidence (list of text): source, line and words that say it
//
// Reading: A survey's own finds, or what the others have missed.
MATCH (s:Survey)-[c:COVERS]->(p:Paper)
WITH p, collect(DISTINCT s) AS surveys, collect(c) AS covers
WHERE size(surveys) = 1
WITH p, surveys[0] AS s, covers[0] AS r
RETURN s.name AS survey, p.name AS paper, p.year AS year, [i IN range(0, size(r.sources) - 1) | r.sources[i] + '(' + toString(r.lines[i]) + '): ' + r.quotes[i]] AS evidence
ORDER BY survey, paper, p.key
LIMIT $limit
