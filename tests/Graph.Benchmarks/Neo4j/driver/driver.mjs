// node driver.mjs FOLDER BOLT: loads graph.jsonl with the driver in batches of 10,000 rows, two under way at once, and prints the seconds of the whole run.
import { createReadStream } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import neo4j from 'neo4j-driver';

const [folder, address] = process.argv.slice(2);
const begun = performance.now();
const driver = neo4j.driver(address);
const underWay = new Set();
const counts = { nodes: 0, relationships: 0 };

for (const label of ['Model', 'Paper']) {
  await driver.executeQuery(`CREATE CONSTRAINT IF NOT EXISTS FOR (n:${label}) REQUIRE n.key IS UNIQUE`);
}

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
await driver.close();
console.log(JSON.stringify({ ...counts, seconds: Math.round((performance.now() - begun) / 10) / 100 }));

async function add(element) {
  const [statement, row] = element.type === 'node' ? node(element) : relationship(element);
  if (!open.has(statement)) open.set(statement, []);
  const rows = open.get(statement);
  if (rows.push(row) === 10_000) {
    open.delete(statement);
    await send(statement, rows);
  }
}

function node({ labels, properties }) {
  return [`UNWIND $rows AS row CREATE (n:${labels.join(':')}) SET n = row`, whole(properties)];
}

function relationship({ label, start, end, properties }) {
  const statement = `UNWIND $rows AS row MATCH (a:${start.labels[0]} {key: row[0]}) MATCH (b:${end.labels[0]} {key: row[1]}) CREATE (a)-[r:${label}]->(b) SET r = row[2]`;
  return [statement, [start.id, end.id, whole(properties)]];
}

// A number of JavaScript becomes a float; the graph's whole numbers are to stay whole.
function whole(value) {
  if (Number.isInteger(value)) return neo4j.int(value);
  if (Array.isArray(value)) return value.map(whole);
  return value && typeof value === 'object' ? Object.fromEntries(Object.entries(value).map(([k, v]) => [k, whole(v)])) : value;
}

async function send(statement, rows) {
  while (underWay.size >= 2) await Promise.race(underWay);
  const sent = driver.executeQuery(statement, { rows }).then(({ summary }) => {
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
