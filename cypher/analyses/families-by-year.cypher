// Families of models by year
//
// For each base model: how many papers build on it, year by year?
//
// :param bases => ['stated', 'derived', 'curated', 'imported']
// bases (list of text): which classes of ground to believe.
// :param least => 2
// least (integer): leave out families with fewer papers.
//
// Theme: Lineage
//
// Columns:
// base (text): the base model
// year (integer): the year of the papers; null where no list says
// papers (integer): papers of that year that build on it
// names (list of text): these papers, by name
//
// Reading: Which families grow, and which have been left.
MATCH (p:Paper)-[r:BUILDS_ON]->(b:Model)
WHERE r.basis IN $bases
WITH b, count(DISTINCT p) AS family
WHERE family >= $least
MATCH (p:Paper)-[r:BUILDS_ON]->(b)
WHERE r.basis IN $bases
WITH DISTINCT b, p
ORDER BY p.name, p.key
RETURN b.name AS base, p.year AS year, count(p) AS papers, collect(p.name) AS names
ORDER BY base, year
