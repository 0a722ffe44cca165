// Venues by task
//
// Where are papers of a task published?
//
// :param bases => ['stated', 'derived', 'curated', 'imported']
// bases (list of text): which classes of ground to believe.
//
// Theme: Tasks
//
// Columns:
// task (text): the task
// venue (text): the venue
// kind (text): what kind it is; null where not known
// papers (integer): papers
//
// Reading: Where to look, and where to submit.
MATCH (t:Task)<-[r:ADDRESSES]-(p:Paper)-[:PUBLISHED_IN]->(v:Venue)
WHERE r.basis IN $bases
WITH t, v, count(DISTINCT p) AS papers
RETURN t.name AS task, v.name AS venue, v.kind AS kind, papers
ORDER BY task, papers DESC, venue, t.key, v.key
