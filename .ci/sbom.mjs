// The software bill of materials of what runs in production (CycloneDX): npm run sbom
// Written to reports/sbom.cdx.json, and held against package-lock.json: every package of ours must be named in it.
import { spawnSync } from 'node:child_process';
import console from 'node:console';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import process from 'node:process';

const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm';
// From the lock, so that packages for other platforms are named too. Of everything: with --omit dev, npm 11 also leaves out
// what production shares with development.
const made = spawnSync(npm, ['sbom', '--sbom-format', 'cyclonedx', '--package-lock-only'], {
  encoding: 'utf8',
  maxBuffer: 64 * 1024 * 1024,
  shell: process.platform === 'win32',
});
if (made.status !== 0) {
  console.error(made.stderr);
  process.exit(1);
}

const { packages } = JSON.parse(readFileSync('package-lock.json', 'utf8'));
const needed = new Set(
  Object.entries(packages)
    .filter(([place, one]) => place !== '' && one.dev !== true && one.link !== true)
    .map(([place, one]) => `${one.name ?? place.split('node_modules/').at(-1)}@${one.version}`),
);
const bill = JSON.parse(made.stdout);
bill.metadata.component.name = 'samverk';
bill.components = bill.components.filter(({ name, version }) => needed.has(`${name}@${version}`));
const kept = new Set([bill.metadata.component, ...bill.components].map(one => one['bom-ref']));
bill.dependencies = bill.dependencies
  .filter(({ ref }) => kept.has(ref))
  .map(one => ({ ...one, dependsOn: one.dependsOn.filter(ref => kept.has(ref)) }));

const named = new Set(bill.components.map(({ name, version }) => `${name}@${version}`));
const missing = [...needed].filter(one => !named.has(one));
const unlicensed = bill.components.filter(({ licenses = [] }) => licenses.length === 0).map(({ name }) => name);

mkdirSync('reports', { recursive: true });
writeFileSync('reports/sbom.cdx.json', `${JSON.stringify(bill, null, 2)}\n`);
console.log(
  `reports/sbom.cdx.json: CycloneDX ${bill.specVersion}, ${bill.components.length} components, ${unlicensed.length} without a licence there (${unlicensed.join(', ')}).`,
);
if (missing.length > 0) {
  console.error(`The bill does not name ${missing.join(', ')}`);
  process.exit(1);
}
