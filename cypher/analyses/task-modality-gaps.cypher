// Task and modality: where are the gaps?
//
// Which tasks are rare in a modality, though both are frequent?
//
// :param bases => ['stated', 'curated', 'imported', 'derived']
// bases (list of text): on what ground the evidence that you trust rests.
// :param kinds => ['list', 'abstract', 'readme', 'card', 'text', 'record', 'curated']
// kinds (list of text): whose words you trust.
// :param spread => 3
// spread (integer): a task counts where it meets at least so many modalities, and a modality where it meets so many tasks.
// :param limit => 50
// limit (integer): how many rows at most.
//
// Theme: Tasks
//
// Columns:
// task (text): the task
// modality (text): the modality
// papers (integer): papers that join the two; 0 is a gap
// expected (float): how many there would be if neither knew of the other
// ofTask (integer): papers for the task, in any modality
// ofModality (integer): papers in the modality, for any task
// examples (list of text): up to three of the papers
//
// Reading: The first rows surprise most: by their numbers the two should meet, and they do not, or hardly. What belongs to one modality alone is left out, as nobody expects it elsewhere. A gap is a question nobody has asked, or one that lists do not name.
MATCH (p:Paper)-[a:ADDRESSES]->(:Task)
WHERE any(i IN range(0, size(a.bases) - 1) WHERE a.bases[i] IN $bases AND a.kinds[i] IN $kinds)
MATCH (p)-[b:IN_MODALITY]->(:Modality)
WHERE any(i IN range(0, size(b.bases) - 1) WHERE b.bases[i] IN $bases AND b.kinds[i] IN $kinds)
WITH count(DISTINCT p) AS total
MATCH (t:Task)<-[:SUBTASK_OF*0..]-(:Task)<-[a:ADDRESSES]-(p:Paper)-[b:IN_MODALITY]->(other:Modality)
WHERE coalesce(t.level, 2) <> 1 AND any(i IN range(0, size(a.bases) - 1) WHERE a.bases[i] IN $bases AND a.kinds[i] IN $kinds) AND any(i IN range(0, size(b.bases) - 1) WHERE b.bases[i] IN $bases AND b.kinds[i] IN $kinds)
WITH total, t, count(DISTINCT p) AS ofTask, count(DISTINCT other) AS met
WHERE met >= $spread
MATCH (m:Modality)<-[:SUBTYPE_OF*0..]-(:Modality)<-[b:IN_MODALITY]-(p:Paper)-[a:ADDRESSES]->(other:Task)
WHERE any(i IN range(0, size(a.bases) - 1) WHERE a.bases[i] IN $bases AND a.kinds[i] IN $kinds) AND any(i IN range(0, size(b.bases) - 1) WHERE b.bases[i] IN $bases AND b.kinds[i] IN $kinds)
WITH total, t, ofTask, m, count(DISTINCT p) AS ofModality, count(DISTINCT other) AS met
WHERE met >= $spread
OPTIONAL MATCH (t)<-[:SUBTASK_OF*0..]-(:Task)<-[a:ADDRESSES]-(p:Paper)-[b:IN_MODALITY]->(:Modality)-[:SUBTYPE_OF*0..]->(m)
WHERE any(i IN range(0, size(a.bases) - 1) WHERE a.bases[i] IN $bases AND a.kinds[i] IN $kinds) AND any(i IN range(0, size(b.bases) - 1) WHERE b.bases[i] IN $bases AND b.kinds[i] IN $kinds)
WITH DISTINCT total, t, ofTask, m, ofModality, p
ORDER BY p.name, p.key
WITH t, ofTask, m, ofModality, collect(p.name) AS names, ofTask * ofModality * 1.0 / total AS chance
WITH t, ofTask, m, ofModality, names, size(names) AS papers, chance
WHERE chance >= 1 AND papers < chance
RETURN t.name AS task, m.name AS modality, papers, round(chance * 10) / 10 AS expected, ofTask, ofModality, names[0..3] AS examples
ORDER BY round((chance - papers) / sqrt(chance) * 1000000) DESC, task, modality, t.key, m.key
LIMIT $limit
