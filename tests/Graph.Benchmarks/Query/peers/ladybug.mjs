import { resolve, join } from 'node:path';
import { Database, Connection } from '@ladybugdb/core';
import { labels, types } from './schema.mjs';

// In memory, with as many threads as it takes by itself, tables filled by COPY from CSV, its fastest way.
export async function open(folder) {
  const database = new Database(':memory:');
  const connection = new Connection(database);
  const file = (name) => join(resolve(folder), `${name}.csv`);
  for (const label of labels) {
    await connection.query(`CREATE NODE TABLE ${label}(id STRING PRIMARY KEY, name STRING, year INT64, score INT64)`);
    await connection.query(`COPY ${label} FROM '${file(label)}' (header=true)`);
  }
  for (const [type, from, to] of types) {
    await connection.query(`CREATE REL TABLE ${type}(FROM ${from} TO ${to}, weight INT64)`);
    await connection.query(`COPY ${type} FROM '${file(type)}' (header=true)`);
  }

  const rows = async (cypher) => (await (await connection.query(cypher)).getAll()).map(Object.values);
  return {
    rows,
    counts: async () => (await rows('MATCH (n) RETURN count(*)'))[0].concat((await rows('MATCH ()-[r]->() RETURN count(*)'))[0]).map(Number),
    close: async () => connection.close(),
  };
}
