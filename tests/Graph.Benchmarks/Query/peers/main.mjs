// node main.mjs ENGINE FOLDER: loads the benchmark graph in FOLDER, runs ../queries.json and prints a JSON line for each.
import { readFileSync } from 'node:fs';
import { createHash } from 'node:crypto';

const [engine, folder, only] = process.argv.slice(2);
if (!['ladybug', 'grafeo'].includes(engine) || !folder) {
  console.error('usage: node main.mjs ladybug|grafeo FOLDER [QUERY]');
  process.exit(2);
}

const repetitions = 5;
const queries = JSON.parse(readFileSync(new URL('../queries.json', import.meta.url), 'utf8')).filter((q) => !only || q.name === only);
const { open } = await import(`./${engine}.mjs`);
const print = (line) => console.log(JSON.stringify({ engine, ...line }));
const round = (ms) => Math.round(ms * 100) / 100;

const begun = performance.now();
const database = await open(folder);
print({ query: 'load', rows: await database.counts(), checksum: null, medianMs: round(performance.now() - begun) });

for (const { name, cypher, [engine]: own } of queries) {
  try {
    print({ query: name, ...(await measure(own ?? cypher)) });
  } catch (error) {
    print({ query: name, error: String(error.message ?? error).split('\n')[0] });
  }
}
await database.close();
// Ladybug keeps the process alive through its worker threads.
process.exit(0);

async function measure(cypher) {
  let rows = await database.rows(cypher);
  const times = [];
  for (let i = 0; i < repetitions; i++) {
    const start = performance.now();
    rows = await database.rows(cypher);
    times.push(performance.now() - start);
  }
  return { rows: rows.length, checksum: checksum(rows), medianMs: round(times.sort((a, b) => a - b)[repetitions >> 1]) };
}

// The rows in order as JSON, integers without a point: the first twelve digits of their SHA-256.
function checksum(rows) {
  const text = JSON.stringify(rows, (_, value) => (typeof value === 'bigint' ? Number(value) : value));
  return createHash('sha256').update(text).digest('hex').slice(0, 12);
}
