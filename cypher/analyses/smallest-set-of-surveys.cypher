// Smallest set of surveys
//
// Which fewest surveys together cover a given share of all papers?
//
// :param percent => 90
// percent (integer): the share of all covered papers to reach.
//
// Theme: Surveys
//
// Columns:
// survey (text): a survey of the smallest set
// alone (integer): papers of the set that only this one of its surveys covers
// covered (integer): papers that the set covers together
// all (integer): papers that any survey covers
// share (float): covered by all, in percent
//
// Reading: What to read to have seen most of the field. Every combination of the twelve largest surveys is tried, so the set is the smallest there is of these.
MATCH (s:Survey)-[:COVERS]->(p:Paper)
WITH s, count(DISTINCT p) AS reach
ORDER BY reach DESC, s.key
LIMIT 12
WITH collect(s) AS surveys
MATCH (s:Survey)-[:COVERS]->(p:Paper)
WITH surveys, p, collect(DISTINCT s) AS by
WITH surveys, [i IN range(0, size(surveys) - 1) WHERE surveys[i] IN by] AS places, count(p) AS papers
WITH surveys, collect({places: places, papers: papers}) AS groups, sum(papers) AS all
UNWIND range(1, toInteger(2 ^ size(surveys)) - 1) AS mask
WITH surveys, groups, all, [i IN range(0, size(surveys) - 1) WHERE (mask / toInteger(2 ^ i)) % 2 = 1] AS chosen
WITH surveys, groups, all, chosen,
  reduce(n = 0, g IN groups | n + CASE WHEN any(i IN g.places WHERE i IN chosen) THEN g.papers ELSE 0 END) AS covered
WHERE covered * 100 >= $percent * all
WITH surveys, groups, all, chosen, covered
ORDER BY size(chosen), covered DESC, chosen
LIMIT 1
UNWIND chosen AS i
RETURN surveys[i].name AS survey,
  reduce(n = 0, g IN groups | n + CASE WHEN [j IN g.places WHERE j IN chosen] = [i] THEN g.papers ELSE 0 END) AS alone,
  covered, all, 100.0 * covered / all AS share
ORDER BY alone DESC, survey, i
