// Shortest connection
//
// By which relationships are two papers or models connected?
//
// :param from => 'MedCLIP'
// from (text): a name, in any case.
// :param to => 'SAM'
// to (text): another name, in any case.
//
// Theme: Lineage
//
// Columns:
// steps (integer): how many relationships
// names (list of text): what lies on the way
// types (list of text): the relationships between, in order
// bases (list of text): their grounds
//
// Reading: How two pieces of work belong together. Lists are left out of the way: everything is close by them.
MATCH (a)
WHERE (a:Paper OR a:Model) AND toLower(a.name) = toLower($from)
MATCH (b)
WHERE (b:Paper OR b:Model) AND toLower(b.name) = toLower($to)
MATCH path = (a)-[:BUILDS_ON|INTRODUCES|EVALUATES|EVALUATES_ON|TRAINED_ON|ADDRESSES|WROTE*1..4]-(b)
WITH length(path) AS steps, [n IN nodes(path) | n.name] AS names, [r IN relationships(path) | type(r)] AS types,
  [r IN relationships(path) | r.basis] AS bases
RETURN DISTINCT steps, names, types, bases
ORDER BY steps, names, types, bases
LIMIT 10
