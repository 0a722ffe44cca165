// Topics that a list lacks
//
// Which topics of other lists does a list not have?
//
// :param by => 'words'
// by (text): compare topics by their 'words', or by the 'task' that they are about.
// :param least => 2
// least (integer): how much the other lists have under the topic at least.
//
// Theme: Topics
//
// Columns:
// list (text): the list that lacks the topic
// topic (text): the topic's words in small letters, or the task
// elsewhere (integer): papers, models and datasets that other lists have under it
// covered (integer): how many of them the list has under other topics
// lists (list of text): the lists that have the topic
//
// Reading: Much elsewhere and nothing covered is a gap. Much covered is another order of the same things.
MATCH (x)-[:LISTED_UNDER]->(:Topic)-[:SUBTOPIC_OF*0..]->(t:Topic)
OPTIONAL MATCH (t)-[:ABOUT]->(k:Task)
WITH x, t, CASE WHEN $by = 'task' THEN k.name ELSE toLower(t.name) END AS topic
WHERE topic IS NOT NULL
WITH topic, collect(DISTINCT t.list) AS sources, collect(DISTINCT x) AS listed
WHERE size(listed) >= $least
MATCH (s:List)
WHERE NOT s.source IN sources
MATCH (o:List)
WHERE o.source IN sources
WITH topic, listed, s, o
ORDER BY o.name, o.key
WITH topic, listed, s, collect(o.name) AS lists
UNWIND listed AS x
OPTIONAL MATCH (s)-[c:COVERS]->(x)
WITH topic, s, lists, count(DISTINCT x) AS elsewhere, count(DISTINCT CASE WHEN c IS NULL THEN null ELSE x END) AS covered
RETURN s.name AS list, topic, elsewhere, covered, lists
ORDER BY list, elsewhere DESC, topic, s.key
