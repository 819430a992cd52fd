// Writes the compressed form beside each text file of the build, so that serving it costs nothing.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';

const dist = new URL('../dist/', import.meta.url);
const text = /\.(js|css|html|svg|json|txt)$/;

for (const entry of readdirSync(dist, { recursive: true })) {
  const name = String(entry);
  if (!text.test(name) || name.startsWith('.vite')) continue;
  const file = new URL(name, dist);
  const content = readFileSync(file);
  if (content.length < 512) continue;
  const params = {
    [constants.BROTLI_PARAM_QUALITY]: 11,
    [constants.BROTLI_PARAM_SIZE_HINT]: content.length,
  };
  writeFileSync(`${file.pathname}.br`, brotliCompressSync(content, { params }));
  writeFileSync(`${file.pathname}.gz`, gzipSync(content, { level: 9 }));
}
