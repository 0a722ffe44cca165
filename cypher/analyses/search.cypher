// Search
//
// What is there whose name holds some words?
//
// :param text => 'CLIP'
// text (text): the words, in any case.
// :param limit => 50
// limit (integer): how many rows at most.
//
// Theme: Papers
//
// Columns:
// label (text): what it is
// name (text): its name
// key (text): its key, for other queries
// year (integer): its year; null where none is known
// connections (integer): relationships that it has
//
// Reading: The way in. On a server, the full-text indexes titles, names and authors find whole words faster: CALL db.index.fulltext.queryNodes.
MATCH (n)
WHERE toLower(n.name) CONTAINS toLower($text) AND n.key IS NOT NULL
OPTIONAL MATCH (n)-[r]-()
WITH n, count(r) AS connections
RETURN CASE WHEN n:Survey THEN 'Survey' WHEN n:Paper THEN 'Paper' ELSE labels(n)[0] END AS label, n.name AS name, n.key AS key, n.year AS year, connections
ORDER BY connections DESC, name, key
LIMIT $limit
