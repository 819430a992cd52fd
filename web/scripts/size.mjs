// The script that the first visit loads: what index.html names (the landing page is in it) and all that it imports, as it is sent.
import { existsSync, readFileSync, statSync } from 'node:fs';

const LIMIT_KB = 115;
const dist = new URL('../dist/', import.meta.url);
const manifest = JSON.parse(readFileSync(new URL('.vite/manifest.json', dist), 'utf8'));
const files = new Set();

function visit(name) {
  const chunk = manifest[name];
  if (files.has(chunk.file)) return;
  files.add(chunk.file);
  (chunk.imports ?? []).forEach(visit);
}

function sizeOf(file, ending) {
  const packed = new URL(file + ending, dist);
  return statSync(existsSync(packed) ? packed : new URL(file, dist)).size / 1000;
}

Object.keys(manifest)
  .filter((name) => manifest[name].isEntry)
  .forEach(visit);
const page = readFileSync(new URL('index.html', dist), 'utf8');
for (const [, script] of page.matchAll(/<script[^>]+src="\/([^"]+)"/g)) files.add(script);
const total = (ending) => [...files].reduce((sum, file) => sum + sizeOf(file, ending), 0);
for (const file of files) console.log(`${sizeOf(file, '.br').toFixed(1).padStart(7)} kB  ${file}`);
console.log(`web-first-load ${total('.br').toFixed(1)} kB (brotli)`);
console.log(`web-first-load-gzip ${total('.gz').toFixed(1)} kB (limit ${LIMIT_KB} kB)`);
if (total('.gz') > LIMIT_KB) process.exit(1);
