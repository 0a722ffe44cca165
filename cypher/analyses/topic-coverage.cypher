// Topics by list
//
// How much does each list have under each topic?
//
// :param by => 'words'
// by (text): compare topics by their 'words', or by the 'task' that they are about.
//
// Theme: Topics
//
// Columns:
// topic (text): the topic's words in small letters, or the task
// list (text): the list
// listed (integer): papers, models and datasets that the list has there, in the topic's parts too
// all (integer): of the same topic in any list
// share (float): listed by all
//
// Reading: A topic that one list has alone is what it adds; a small share of a topic that others fill is what it lacks.
MATCH (x)-[:LISTED_UNDER]->(:Topic)-[:SUBTOPIC_OF*0..]->(t:Topic)
OPTIONAL MATCH (t)-[:ABOUT]->(k:Task)
WITH x, t, CASE WHEN $by = 'task' THEN k.name ELSE toLower(t.name) END AS topic
WHERE topic IS NOT NULL
WITH topic, t.list AS source, collect(DISTINCT x) AS listed
WITH topic, collect({source: source, listed: listed}) AS parts
UNWIND parts AS part
UNWIND part.listed AS x
WITH topic, parts, count(DISTINCT x) AS all
UNWIND parts AS part
MATCH (s:List {source: part.source})
RETURN topic, s.name AS list, size(part.listed) AS listed, all, toFloat(size(part.listed)) / all AS share
ORDER BY topic, listed DESC, list, s.key
