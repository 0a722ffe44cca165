// Checks .cypher files with Neo4j's own linter, under Cypher 5 and 25. Prints one line a finding; ends with 1 where there is one.
import fs from 'node:fs';
import path from 'node:path';
import { lintCypherQuery } from '@neo4j-cypher/language-support';

const files = process.argv.slice(2).flatMap((place) =>
  fs.statSync(place).isDirectory()
    ? fs.readdirSync(place, { recursive: true }).filter((f) => f.endsWith('.cypher')).sort().map((f) => path.join(place, f))
    : [place]);
let findings = 0;
for (const file of files) {
  const text = fs.readFileSync(file, 'utf8');
  const parameters = Object.fromEntries([...text.matchAll(/^\/\/ :param (\w+) =>/gm)].map((m) => [m[1], 0]));
  for (const version of ['CYPHER 5', 'CYPHER 25']) {
    for (const statement of text.split(/;\n/).filter((s) => s.replace(/^\/\/.*$/gm, '').trim())) {
      const { diagnostics } = lintCypherQuery(`${version}\n${statement}`, { parameters }, {});
      for (const d of diagnostics.filter((d) => !/missing label|missing relationship|not available/i.test(d.message))) {
        findings++;
        console.log(`${file}(${d.range.start.line},${d.range.start.character + 1}): ${version}: ${d.message}`);
      }
    }
  }
}
console.log(`${files.length} files, ${findings} findings`);
process.exit(findings || !files.length ? 1 : 0);
