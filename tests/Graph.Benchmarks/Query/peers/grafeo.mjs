import { createReadStream } from 'node:fs';
import { createInterface } from 'node:readline';
import { join } from 'node:path';
import grafeo from '@grafeo-db/js';
import { labels, types } from './schema.mjs';

const batch = 50_000;

// In memory, filled by batches: its importCsv makes nodes only, and all values texts.
export async function open(folder) {
  const database = grafeo.GrafeoDB.create();
  const ids = new Map();
  for (const label of labels) {
    for await (const lines of batches(join(folder, `${label}.csv`))) {
      const properties = lines.map(([id, name, year, score]) => ({ id, name, year: Number(year), score: Number(score) }));
      const created = await database.batchCreateNodesWithProps(label, properties);
      created.forEach((number, i) => ids.set(lines[i][0], number));
    }
  }
  for (const [type] of types) {
    for await (const lines of batches(join(folder, `${type}.csv`))) {
      await database.batchCreateEdges(lines.map(([from, to, weight]) => ({ src: ids.get(from), dst: ids.get(to), type, properties: { weight: Number(weight) } })));
    }
  }

  return {
    rows: async (cypher) => (await database.executeCypher(cypher)).rows(),
    counts: async () => [database.nodeCount(), database.edgeCount()],
    close: async () => database.close(),
  };
}

async function* batches(path) {
  let lines = [];
  let header = true;
  for await (const line of createInterface({ input: createReadStream(path) })) {
    if (!header) lines.push(line.split(','));
    header = false;
    if (lines.length === batch) {
      yield lines;
      lines = [];
    }
  }
  if (lines.length > 0) yield lines;
}
