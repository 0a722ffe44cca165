// Contradictions: links
//
// For which papers do sources link different works?
//
// Theme: Doubts
//
// Columns:
// paper (text): the paper
// ids (list of text): the identifiers that the links carry, of one scheme
// said (list of text): each statement: source, line, link
//
// Reading: Two identifiers of one scheme (two arXiv numbers, two DOIs) are two works: mostly a link that was copied from the entry above. A preprint beside the publication is no contradiction, nor is an abstract beside its PDF.
MATCH (s:Survey)-[c:COVERS]->(p:Paper)
UNWIND range(0, size(c.sources) - 1) AS i
WITH p, c.sources[i] AS source, c.lines[i] AS line, c.links[i] AS said, coalesce(c.ids[i], '') AS id
WHERE id <> ''
WITH DISTINCT p, source, line, said, id, split(id, ':')[0] AS scheme
ORDER BY id, said, source, line
WITH p, scheme, collect(DISTINCT id) AS ids, collect(source + '(' + toString(line) + '): ' + said) AS said
WHERE size(ids) > 1
RETURN p.name AS paper, ids, said
ORDER BY paper, p.key, scheme
