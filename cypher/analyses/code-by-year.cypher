// Papers with code by year
//
// What share of papers comes with code?
//
// Theme: Models and data
//
// Columns:
// year (integer): the year; null where no list says
// papers (integer): papers
// withCode (integer): of these, with a repository
// share (float): withCode by papers
//
// Reading: A measure of how reproducible the field has become.
MATCH (p:Paper)
OPTIONAL MATCH (p)-[:HAS_CODE]->(r:Repository)
WITH p, count(r) AS repositories
WITH p.year AS year, count(p) AS papers, count(CASE WHEN repositories > 0 THEN 1 END) AS withCode
RETURN year, papers, withCode, toFloat(withCode) / papers AS share
ORDER BY year
