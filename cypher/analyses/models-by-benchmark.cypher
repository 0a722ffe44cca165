// Works that a benchmark has measured
//
// Which works are evaluated on a benchmark, and with what result?
//
// :param name => 'COCO'
// name (text): the benchmark's name, in any case.
// :param bases => ['stated', 'curated', 'imported', 'derived']
// bases (list of text): on what ground the evidence that you trust rests.
// :param kinds => ['list', 'abstract', 'readme', 'card', 'text', 'record', 'curated']
// kinds (list of text): whose words you trust.
//
// Theme: Models and data
//
// Columns:
// work (text): the model, or the paper where it names no single model
// year (integer): when it came; null where no source says
// support (integer): how many texts say so
// metrics (list of text): metrics that a machine-readable field names
// values (list of text): the values beside them, as their authors claim them
// evidence (list of text): source, line and words that say it
//
// Reading: Who has been measured by the same yardstick. Values are claims of those who made the model; the texts behind them say under which conditions.
MATCH (x)-[r:EVALUATES_ON]->(d:Dataset)
WHERE toLower(d.name) = toLower($name) AND any(i IN range(0, size(r.bases) - 1) WHERE r.bases[i] IN $bases AND r.kinds[i] IN $kinds)
RETURN x.name AS work, x.year AS year, r.support AS support,
  [i IN range(0, size(coalesce(r['metrics'], [])) - 1) WHERE r['values'][i] <> '' | r['metrics'][i]] AS metrics,
  [i IN range(0, size(coalesce(r['values'], [])) - 1) WHERE r['values'][i] <> '' | r['values'][i]] AS values,
  [i IN range(0, size(r.sources) - 1) | r.sources[i] + '(' + toString(r.lines[i]) + '): ' + r.quotes[i]] AS evidence
ORDER BY year, work, x.key
