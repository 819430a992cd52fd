import tailwindcss from '@tailwindcss/vite';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vitest/config';

const platform = process.env.METIER_URL ?? 'http://localhost:8080';

export default defineConfig({
  plugins: [react(), tailwindcss()],
  resolve: { alias: { '@': new URL('./src', import.meta.url).pathname } },
  build: {
    target: 'es2023',
    manifest: true,
    modulePreload: { polyfill: false },
    rolldownOptions: {
      output: {
        codeSplitting: {
          includeDependenciesRecursively: false,
          groups: [
            // What every visit needs is one file: it packs better than many.
            { name: 'start', tags: ['$initial'], priority: 1 },
            // Each area's texts travel with the pages that show them.
            {
              test: /messages\/en\/(?!index)/,
              name: (id) => `text-${id.split('/').at(-1)?.split('.')[0]}`,
              debugName: 'text',
            },
            // Icons are small and many pages share them.
            { name: 'icons', test: /lucide-react/, minShareCount: 2 },
            { name: 'parts', test: /src\/(api|components|lib)\//, minShareCount: 6 },
          ],
        },
      },
    },
  },
  server: {
    port: 5173,
    proxy: Object.fromEntries(['/api', '/dev/mail', '/metier-'].map((path) => [path, { target: platform }])),
  },
  test: { include: ['src/**/*.test.ts'], environment: 'node' },
});
