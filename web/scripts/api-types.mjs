// Writes the types of each service's API from its frozen description; with --check it only tells whether they are current.
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import openapiTS, { astToString } from 'openapi-typescript';

const services = new URL('../../services/', import.meta.url);
const target = new URL('../src/api/generated/', import.meta.url);
const checks = process.argv.includes('--check');
const stale = [];
mkdirSync(target, { recursive: true });

for (const service of readdirSync(services).sort()) {
  const source = new URL(`${service}/openapi.json`, services);
  if (!existsSync(source)) continue;
  const api = JSON.parse(readFileSync(source, 'utf8'));
  // The gateway lets nothing else of a service through.
  api.paths = Object.fromEntries(Object.entries(api.paths).filter(([path]) => path.startsWith('/api/v1/')));
  const types = `// Made from services/${service}/openapi.json by npm run api; do not edit.\n\n${astToString(await openapiTS(api))}`;
  const file = new URL(`${service}.ts`, target);
  if (existsSync(file) && readFileSync(file, 'utf8') === types) continue;
  if (checks) stale.push(`src/api/generated/${service}.ts`);
  else writeFileSync(file, types);
}

if (stale.length > 0) {
  console.error(`Not what the services offer, run npm run api: ${stale.join(', ')}`);
  process.exit(1);
}
