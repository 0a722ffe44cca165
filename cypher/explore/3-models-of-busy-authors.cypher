// Busy authors, their papers and where they appeared
MATCH (a:Author)-[:WROTE]->(p:Paper)
WITH a, count(p) AS papers
ORDER BY papers DESC, a.key
LIMIT 3
MATCH path = (a)-[:WROTE]->(p:Paper)
OPTIONAL MATCH published = (p)-[:PUBLISHED_IN]->(:Venue)
OPTIONAL MATCH introduced = (p)-[:INTRODUCES]->()
RETURN path, published, introduced
