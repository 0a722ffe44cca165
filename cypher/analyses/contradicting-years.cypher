// Contradictions: years
//
// For which papers do sources name different years?
//
// Theme: Doubts
//
// Columns:
// paper (text): the paper
// years (list of integer): what the sources say
// said (list of text): each statement: source, line, year
//
// Reading: One of them is wrong, or one means the preprint. Each names its line.
MATCH (s:Survey)-[c:COVERS]->(p:Paper)
UNWIND range(0, size(c.sources) - 1) AS i
WITH p, c.sources[i] AS source, c.lines[i] AS line, c.years[i] AS said
WHERE said <> 0
WITH DISTINCT p, source, line, said
ORDER BY said, source, line
WITH p, collect(DISTINCT said) AS years, collect(source + '(' + toString(line) + '): ' + toString(said)) AS said
WHERE size(years) > 1
RETURN p.name AS paper, years, said
ORDER BY paper, p.key
