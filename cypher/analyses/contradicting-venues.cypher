// Contradictions: venues
//
// For which papers do sources name different venues?
//
// Theme: Doubts
//
// Columns:
// paper (text): the paper
// venues (list of text): the venues that the sources mean
// said (list of text): each statement: source, line, the words for the venue
//
// Reading: Spellings of one venue are one, and a preprint beside the publication is no contradiction; so one of the sources is wrong, or there are two publications. Each names its line.
MATCH (s:Survey)-[c:COVERS]->(p:Paper)
UNWIND range(0, size(c.sources) - 1) AS i
WITH p, c.sources[i] AS source, c.lines[i] AS line, c.venues[i] AS said, coalesce(c.venueKeys[i], '') AS key
WHERE key <> ''
OPTIONAL MATCH (v:Venue {key: key})
WITH DISTINCT p, source, line, said, coalesce(v.name, said) AS venue, coalesce(v.kind, '') AS kind
WHERE kind <> 'preprint'
WITH p, source, line, said, venue
ORDER BY venue, said, source, line
WITH p, collect(DISTINCT venue) AS venues, collect(source + '(' + toString(line) + '): ' + said) AS said
WHERE size(venues) > 1
RETURN p.name AS paper, venues, said
ORDER BY paper, p.key
