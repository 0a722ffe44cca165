// Counting facts
//
// How many facts of each type does each kind of source say?
//
// :param bases => ['stated', 'curated', 'imported', 'derived']
// bases (list of text): on what ground the evidence that you trust rests.
// :param kinds => ['list', 'abstract', 'readme', 'card', 'text', 'record', 'curated']
// kinds (list of text): whose words you trust.
//
// Theme: Doubts
//
// Columns:
// type (text): the relationship
// facts (integer): how many facts there are: one relationship each
// stated (integer): how many of them some source says in words
// severalSources (integer): how many of them more than one work says
//
// Reading: A fact is one relationship, whoever says it and on whatever ground, so count(*) counts facts. To count what you trust, look into the parallel lists, as here.
MATCH ()-[r]->()
WHERE any(i IN range(0, size(r.bases) - 1) WHERE r.bases[i] IN $bases AND r.kinds[i] IN $kinds)
RETURN type(r) AS type, count(*) AS facts, count(CASE WHEN 'stated' IN r.bases THEN 1 END) AS stated,
  count(CASE WHEN r.support > 1 THEN 1 END) AS severalSources
ORDER BY type
