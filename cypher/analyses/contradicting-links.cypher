// Contradictions: links
//
// For which papers do sources give different links?
//
// Theme: Doubts
//
// Columns:
// paper (text): the paper
// links (list of text): the links
// said (list of text): each statement: source, line, link
//
// Reading: Often a preprint beside the publication; sometimes a link that was copied from the entry above.
MATCH (s:Survey)-[c:COVERS]->(p:Paper)
UNWIND range(0, size(c.sources) - 1) AS i
WITH p, c.sources[i] AS source, c.lines[i] AS line, c.links[i] AS said
WHERE said <> ''
WITH DISTINCT p, source, line, said
ORDER BY said, source, line
WITH p, collect(DISTINCT said) AS links, collect(source + '(' + toString(line) + '): ' + said) AS said
WHERE size(links) > 1
RETURN p.name AS paper, links, said
ORDER BY paper, p.key
