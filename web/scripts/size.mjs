// The compressed script that the first visit loads: the entry and everything it imports at once.
import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';

const LIMIT_KB = 130;
const dist = new URL('../dist/', import.meta.url);
const manifest = JSON.parse(readFileSync(new URL('.vite/manifest.json', dist), 'utf8'));
const entry = Object.keys(manifest).find((name) => manifest[name].isEntry);
const files = new Set();

function visit(name) {
  const chunk = manifest[name];
  if (files.has(chunk.file)) return;
  files.add(chunk.file);
  (chunk.imports ?? []).forEach(visit);
}

visit(entry);
let total = 0;
for (const file of files) {
  const kb = gzipSync(readFileSync(new URL(file, dist)), { level: 9 }).length / 1000;
  total += kb;
  console.log(`${kb.toFixed(1).padStart(7)} kB  ${file}`);
}
console.log(`web-first-load ${total.toFixed(1)} kB (limit ${LIMIT_KB} kB)`);
if (total > LIMIT_KB) process.exit(1);
