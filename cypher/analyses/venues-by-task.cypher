// Venues by task
//
// Where are papers of a task published?
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
// venue (text): the venue
// kind (text): what kind it is; null where not known
// papers (integer): papers
//
// Reading: Where to look, and where to submit.
MATCH (t:Task)<-[r:ADDRESSES]-(p:Paper)-[:PUBLISHED_IN]->(v:Venue)
WHERE any(i IN range(0, size(r.bases) - 1) WHERE r.bases[i] IN $bases AND r.kinds[i] IN $kinds)
WITH t, v, count(DISTINCT p) AS papers
RETURN t.name AS task, v.name AS venue, v.kind AS kind, papers
ORDER BY task, papers DESC, venue, t.key, v.key
