// Task and modality: where are the gaps?
//
// How many papers join each task with each modality?
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
// modality (text): the modality
// papers (integer): papers that join the two; 0 is a gap
// examples (list of text): up to three of them
//
// Reading: A zero between a busy task and a busy modality is a question nobody has asked, or one that lists do not name.
MATCH (:Paper)-[r:ADDRESSES]->(t:Task)
WHERE any(i IN range(0, size(r.bases) - 1) WHERE r.bases[i] IN $bases AND r.kinds[i] IN $kinds)
WITH DISTINCT t
MATCH (:Paper)-[q:IN_MODALITY]->(m:Modality)
WHERE any(i IN range(0, size(q.bases) - 1) WHERE q.bases[i] IN $bases AND q.kinds[i] IN $kinds)
WITH DISTINCT t, m
OPTIONAL MATCH (t)<-[a:ADDRESSES]-(p:Paper)-[b:IN_MODALITY]->(m)
WHERE any(i IN range(0, size(a.bases) - 1) WHERE a.bases[i] IN $bases AND a.kinds[i] IN $kinds) AND any(i IN range(0, size(b.bases) - 1) WHERE b.bases[i] IN $bases AND b.kinds[i] IN $kinds)
WITH DISTINCT t, m, p
ORDER BY p.name, p.key
WITH t, m, collect(p.name) AS names
RETURN t.name AS task, m.name AS modality, size(names) AS papers, names[0..3] AS examples
ORDER BY task, modality, t.key, m.key
