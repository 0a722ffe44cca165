// Tasks by survey
//
// How many papers of each task does each survey cover?
//
// :param bases => ['stated', 'curated', 'imported', 'derived']
// bases (list of text): on what ground the evidence that you trust rests.
// :param kinds => ['list', 'abstract', 'readme', 'card', 'text', 'record', 'curated']
// kinds (list of text): whose words you trust.
//
// Theme: Surveys
//
// Columns:
// task (text): the task
// survey (text): the survey
// papers (integer): papers of the task that it covers
// all (integer): papers of the task in any survey
// share (float): papers by all
//
// Reading: A task with low shares everywhere has no survey of its own yet.
MATCH (p:Paper)-[r:ADDRESSES]->(t:Task)
WHERE any(i IN range(0, size(r.bases) - 1) WHERE r.bases[i] IN $bases AND r.kinds[i] IN $kinds)
WITH t, collect(DISTINCT p) AS papers
UNWIND papers AS p
MATCH (s:Survey)-[:COVERS]->(p)
WITH t, size(papers) AS all, s, count(DISTINCT p) AS covered
RETURN t.name AS task, s.name AS survey, covered AS papers, all, toFloat(covered) / all AS share
ORDER BY task, papers DESC, survey, t.key, s.key
