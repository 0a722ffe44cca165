// Contradictions: venues
//
// For which papers do sources name different venues?
//
// Theme: Doubts
//
// Columns:
// paper (text): the paper
// venues (list of text): what the sources say
// said (list of text): each statement: source, line, venue
//
// Reading: One of them is wrong, or one means the preprint. Each names its line.
MATCH (s:Survey)-[c:COVERS]->(p:Paper)
UNWIND range(0, size(c.sources) - 1) AS i
WITH p, c.sources[i] AS source, c.lines[i] AS line, c.venues[i] AS said
WHERE said <> ''
WITH DISTINCT p, source, line, said
ORDER BY said, source, line
WITH p, collect(DISTINCT said) AS venues, collect(source + '(' + toString(line) + '): ' + toString(said)) AS said
WHERE size(venues) > 1
RETURN p.name AS paper, venues, said
ORDER BY paper, p.key
