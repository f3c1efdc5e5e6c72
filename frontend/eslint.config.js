import js from '@eslint/js';
import stylistic from '@stylistic/eslint-plugin';
import { configs as lit } from 'eslint-plugin-lit';
import { defineConfig } from 'eslint/config';
import typescript from 'typescript-eslint';

/** What the compiler does not check: promises that nobody awaits, values of type any, templates that Lit misreads. */
export default defineConfig(
  {
    files: ['**/*.ts'],
    ignores: ['**/*.d.ts'],
    extends: [js.configs.recommended, typescript.configs.recommendedTypeChecked, lit['flat/recommended']],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      // Stubs for asynchronous calls are async without awaiting anything.
      '@typescript-eslint/require-await': 'off',
      // Lit's own life cycle may be async.
      '@typescript-eslint/no-misused-promises': ['error', { checksVoidReturn: { inheritedMethods: false } }],
    },
  },
  {
    // What Prettier does not format: templates and comments. Drawings and sentences stay on the line they were written
    // on.
    files: ['**/*.{ts,js}'],
    ignores: [
      '**/*.d.ts',
      'src/moves/**',
      'src/pictures/**',
      'src/collection/constellations.ts',
      'src/scenery/{pip-drawing,sky-scene}.ts',
    ],
    plugins: { '@stylistic': stylistic },
    rules: { '@stylistic/max-len': ['error', { code: 120, ignoreUrls: true, ignoreRegExpLiterals: true }] },
  },
  {
    files: ['src/text/**', 'test/**', 'dev/{mock-,test-}*.js'],
    rules: { '@stylistic/max-len': ['error', { code: 120, ignoreStrings: true, ignoreRegExpLiterals: true }] },
  },
  {
    // Tests read what was sent without narrowing its type.
    files: ['test/**'],
    rules: {
      '@typescript-eslint/no-base-to-string': 'off',
      '@typescript-eslint/no-unsafe-argument': 'off',
      '@typescript-eslint/no-unsafe-assignment': 'off',
      '@typescript-eslint/no-unsafe-member-access': 'off',
    },
  },
);
