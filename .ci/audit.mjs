// Known vulnerabilities of what runs in production: npm run audit
// Fails for a high or critical one. Where the registry answers no audits, says so aloud and fails only with --must-answer.
import { spawnSync } from 'node:child_process';
import console from 'node:console';
import { mkdirSync, writeFileSync } from 'node:fs';
import process from 'node:process';

const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm';
const asked = spawnSync(npm, ['audit', '--omit=dev', '--audit-level=high', '--json'], {
  encoding: 'utf8',
  maxBuffer: 64 * 1024 * 1024,
  shell: process.platform === 'win32',
});

/** The report, or undefined where what came is none. */
function reportIn(text) {
  try {
    const report = JSON.parse(text);
    return report.metadata?.vulnerabilities ? report : undefined;
  } catch {
    return undefined;
  }
}

const report = reportIn(asked.stdout);
mkdirSync('reports', { recursive: true });
writeFileSync('reports/audit.json', asked.stdout ?? '');

if (!report) {
  const [why = 'no answer'] = /"message": "([^"]+)"/.exec(asked.stdout ?? '')?.slice(1) ?? [];
  console.log(`AUDIT SKIPPED: the registry gave no report (${why}). Nothing is known of vulnerabilities.`);
  process.exit(process.argv.includes('--must-answer') ? 1 : 0);
}

const { total, high, critical } = report.metadata.vulnerabilities;
for (const { name, severity, range, fixAvailable } of Object.values(report.vulnerabilities))
  console.log(`${severity}: ${name} ${range}${fixAvailable ? ', a fix is available' : ''}`);
console.log(`${total} known vulnerabilities in production dependencies, ${high + critical} of them high or critical.`);
process.exit(high + critical > 0 ? 1 : 0);
