// Papers per year and task
//
// How does each task grow?
//
// :param bases => ['stated', 'curated', 'imported', 'derived']
// bases (list of text): on what ground the evidence that you trust rests.
// :param kinds => ['list', 'abstract', 'readme', 'card', 'text', 'record', 'curated']
// kinds (list of text): whose words you trust.
//
// Theme: Tasks
//
// Columns:
// task (text): the task
// year (integer): the year; null where no list says
// papers (integer): papers
//
// Reading: Growth, fashion, decline.
MATCH (p:Paper)-[r:ADDRESSES]->(t:Task)
WHERE any(i IN range(0, size(r.bases) - 1) WHERE r.bases[i] IN $bases AND r.kinds[i] IN $kinds)
RETURN t.name AS task, p.year AS year, count(DISTINCT p) AS papers
ORDER BY task, year
