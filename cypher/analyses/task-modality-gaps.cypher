// Task and modality: where are the gaps?
//
// How many papers join each task with each modality?
//
// :param bases => ['stated', 'derived', 'curated', 'imported']
// bases (list of text): which classes of ground to believe.
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
WHERE r.basis IN $bases
WITH DISTINCT t
MATCH (:Paper)-[q:IN_MODALITY]->(m:Modality)
WHERE q.basis IN $bases
WITH DISTINCT t, m
OPTIONAL MATCH (t)<-[a:ADDRESSES]-(p:Paper)-[b:IN_MODALITY]->(m)
WHERE a.basis IN $bases AND b.basis IN $bases
WITH DISTINCT t, m, p
ORDER BY p.name, p.key
WITH t, m, collect(p.name) AS names
RETURN t.name AS task, m.name AS modality, size(names) AS papers, names[0..3] AS examples
ORDER BY task, modality, t.key, m.key
