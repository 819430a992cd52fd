import js from '@eslint/js';
import a11y from 'eslint-plugin-jsx-a11y';
import hooks from 'eslint-plugin-react-hooks';
import ts from 'typescript-eslint';
import { readdirSync } from 'node:fs';

const features = readdirSync(new URL('./src/features', import.meta.url));

export default ts.config(
  { ignores: ['dist', 'target', 'node_modules', 'public', 'src/api/generated'] },
  js.configs.recommended,
  ts.configs.strict,
  hooks.configs.flat['recommended-latest'],
  a11y.flatConfigs.recommended,
  {
    files: ['src/**/*.{ts,tsx}'],
    rules: {
      'max-lines': ['error', { max: 300, skipBlankLines: true, skipComments: true }],
      'jsx-a11y/no-autofocus': 'off',
      '@typescript-eslint/consistent-type-imports': 'error',
      'no-restricted-syntax': [
        'error',
        { selector: 'TSAnyKeyword', message: 'Name the type.' },
        {
          selector: "CallExpression[callee.property.name=/^toLocale(Date|Time)?String$/]",
          message: 'Use lib/format, which knows the locale.',
        },
      ],
    },
  },
  {
    files: ['src/lib/**', 'src/components/**', 'src/api/**', 'src/messages/**'],
    rules: { 'no-restricted-imports': ['error', { patterns: ['@/features/*', '@/app/*', '@/routes/*'] }] },
  },
  ...features.map((feature) => ({
    files: [`src/features/${feature}/**`],
    rules: {
      'no-restricted-imports': [
        'error',
        {
          patterns: [
            { regex: `^@/features/(?!${feature}(/|$))`, message: 'A feature never imports another feature.' },
            { regex: '^@/(app|routes)/', message: 'A feature does not know the shell.' },
          ],
        },
      ],
    },
  })),
  { files: ['scripts/**', '*.js'], languageOptions: { globals: { console: 'readonly', process: 'readonly', URL: 'readonly', fetch: 'readonly' } } },
);
