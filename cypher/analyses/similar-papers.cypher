// Papers most like a given one
//
// Which papers share models, datasets, tasks, modalities or authors with a paper?
//
// :param title => 'MedCLIP'
// title (text): words of the paper's title, in any case.
// :param limit => 20
// limit (integer): how many rows at most.
//
// Theme: Papers
//
// Columns:
// paper (text): the paper asked about
// other (text): a paper like it
// year (integer): its year; null where no list says
// shared (integer): how many things they share
// things (list of text): what these are
//
// Reading: Related work, with the reason why it is related.
MATCH (p:Paper)
WHERE toLower(p.name) CONTAINS toLower($title)
MATCH (p)-[:INTRODUCES*0..1]->(a)-[:BUILDS_ON|EVALUATES|EVALUATES_ON|TRAINED_ON|ADDRESSES|IN_MODALITY|WROTE]-(x)
MATCH (x)-[:BUILDS_ON|EVALUATES|EVALUATES_ON|TRAINED_ON|ADDRESSES|IN_MODALITY|WROTE]-(b)<-[:INTRODUCES*0..1]-(o:Paper)
WHERE o <> p AND NOT x:Paper
WITH DISTINCT p, o, x
ORDER BY x.name, x.key
WITH p, o, count(x) AS shared, collect(x.name) AS things
RETURN p.name AS paper, o.name AS other, o.year AS year, shared, things
ORDER BY paper, shared DESC, other, p.key, o.key
LIMIT $limit
