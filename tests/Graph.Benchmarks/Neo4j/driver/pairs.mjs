// node pairs.mjs FOLDER BENCHMARKS.dll NEO4J [PAIRS [rows|columns]]: loads FOLDER's graph with us and with the driver in turn, each into a server of its own that NEO4J, a launcher, starts.
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const [folder, program, launcher, pairs = '3', form = 'rows'] = process.argv.slice(2);
const loads = {
  ours: ({ NEO4J_URI }) => run('dotnet', program, 'load-rate', folder, NEO4J_URI),
  driver: ({ NEO4J_BOLT_URI }) => run('node', join(import.meta.dirname, 'driver.mjs'), folder, NEO4J_BOLT_URI, form),
};

for (let pair = 0; pair < Number(pairs); pair++) {
  const seconds = {};
  for (const name of pair % 2 ? ['driver', 'ours'] : ['ours', 'driver']) seconds[name] = measure(loads[name]);
  console.log(JSON.stringify({ pair: pair + 1, ...seconds, rate: Math.round((100 * seconds.driver) / seconds.ours) / 100 }));
}

function measure(load) {
  const home = mkdtempSync(join(tmpdir(), 'load-rate-'));
  try {
    const addresses = Object.fromEntries(run(launcher, 'start', home, '--heap', '2g').trim().split('\n').map((line) => line.split(/=(.*)/)));
    return JSON.parse(load(addresses)).seconds;
  } finally {
    run(launcher, 'stop', home);
    rmSync(home, { recursive: true });
  }
}

function run(file, ...args) {
  return execFileSync(file, args, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'inherit'] });
}
