// Papers per year and task
//
// How does each task grow?
//
// :param bases => ['stated', 'derived', 'curated', 'imported']
// bases (list of text): which classes of ground to believe.
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
WHERE r.basis IN $bases
RETURN t.name AS task, p.year AS year, count(DISTINCT p) AS papers
ORDER BY task, year
