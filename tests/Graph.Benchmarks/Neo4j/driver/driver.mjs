// node driver.mjs FOLDER BOLT [columns]: loads graph.jsonl with the driver in batches of 10,000 rows, two under way at once, and prints the seconds of the whole run.
// Rows are sent as the driver's users send them, a map each; with 'columns' a list for each property, in the statements that a load of ours sends.
// The database holds the same afterwards as after a load of ours: the same schema, and as many marks of the same size on each element.
import { createReadStream, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import neo4j from 'neo4j-driver';

const [folder, address, form = 'rows'] = process.argv.slice(2);
const begun = performance.now();
const driver = neo4j.driver(address);
const underWay = new Set();
const counts = { nodes: 0, relationships: 0 };
let marks = 0n;

await schema('constraints');

const open = new Map();
let type = 'node';
for await (const line of createInterface({ input: createReadStream(join(folder, 'graph.jsonl')) })) {
  const element = JSON.parse(line);
  if (element.type !== type) {
    await flush();
    type = element.type;
  }
  await add(element);
}
await flush();
await schema('indexes');
await driver.executeQuery('CALL db.awaitIndexes(600)');
await driver.close();
console.log(JSON.stringify({ ...counts, seconds: Math.round((performance.now() - begun) / 10) / 100 }));

async function schema(name) {
  const text = readFileSync(join(import.meta.dirname, `../../../../cypher/schema/${name}.cypher`), 'utf8');
  for (const statement of text.replace(/^\/\/.*$/gm, '').split(';').map((part) => part.trim()).filter(Boolean)) await driver.executeQuery(statement);
}

async function add(element) {
  const [statement, ...row] = element.type === 'node' ? node(element) : relationship(element);
  if (!open.has(statement)) open.set(statement, []);
  const rows = open.get(statement);
  if (rows.push(row) === 10_000) {
    open.delete(statement);
    await send(statement, rows);
  }
}

function node({ labels, properties }) {
  return [`CREATE (x:${labels.join(':')}`, { ...whole(properties), _hash: mark(), _shape: mark() }];
}

function relationship({ label, start, end, properties }) {
  const statement = `MATCH (a:${start.labels[0]} {key: START}) MATCH (b:${end.labels[0]} {key: END}) CREATE (a)-[x:${label}`;
  return [statement, { ...whole(properties), _hash: mark(), _shape: mark(), _id: mark() }, start.id, end.id];
}

function inRows(statement, rows) {
  const text = `UNWIND $rows AS row ${statement.replace('START', 'row[1]').replace('END', 'row[2]')}${close(statement)} SET x = row[0]`;
  return [text, { rows }];
}

function inColumns(statement, rows) {
  const names = [...new Set(rows.flatMap(([properties]) => Object.keys(properties)))].sort();
  const columns = Object.fromEntries(names.map((name, n) => [`c${n}`, rows.map(([properties]) => properties[name] ?? null)]));
  const map = `{${names.map((name, n) => `\`${name}\`: $c${n}[i]`).join(', ')}}`;
  const text = `UNWIND range(0, $last) AS i ${statement.replace('START', '$start[i]').replace('END', '$end[i]')} ${map}${close(statement)}`;
  return [text, { ...columns, last: neo4j.int(rows.length - 1), start: rows.map((row) => row[1] ?? null), end: rows.map((row) => row[2] ?? null) }];
}

function close(statement) {
  return statement.startsWith('CREATE') ? ')' : ']->(b)';
}

// Stands for a hash: some number of 64 bits, at no cost.
function mark() {
  marks += 0x9e3779b97f4a7c15n;
  return neo4j.int(BigInt.asIntN(64, marks));
}

// A number of JavaScript becomes a float; the graph's whole numbers are to stay whole.
function whole(value) {
  if (Number.isInteger(value)) return neo4j.int(value);
  if (Array.isArray(value)) return value.map(whole);
  return value && typeof value === 'object' ? Object.fromEntries(Object.entries(value).map(([k, v]) => [k, whole(v)])) : value;
}

async function send(statement, rows) {
  while (underWay.size >= 2) await Promise.race(underWay);
  const sent = driver.executeQuery(...(form === 'columns' ? inColumns : inRows)(statement, rows)).then(({ summary }) => {
    const { nodesCreated, relationshipsCreated } = summary.counters.updates();
    counts.nodes += nodesCreated;
    counts.relationships += relationshipsCreated;
    underWay.delete(sent);
  });
  underWay.add(sent);
}

async function flush() {
  for (const [statement, rows] of open) await send(statement, rows);
  open.clear();
  await Promise.all(underWay);
}
