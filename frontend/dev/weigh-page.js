import { gzipSync } from 'node:zlib';

// Loaded only when needed: one language of two, an opened card, the sky, connecting a new tablet, the grown-up's
// corner.
const LATER =
  /(^|\/)(es|sounds|confetti|efforts|places|e[ns]-sky|faces|card-tools|board-extras|break-pictures|breaks?|read-aloud|local-voice|[a-z-]+-screen|grown-up-corner|in-words|stay-installed|later-icons|storage|e[ns]-grown-up)-/;

/** Prints what a first visit weighs without pictures, and fails a build that is over its budget. */
export function weighPage(budgetKb) {
  return {
    name: 'starhop-weigh-page',
    apply: 'build',
    generateBundle: {
      order: 'post',
      handler(_options, bundle) {
        const files = Object.values(bundle).filter((file) => /\.(html|js|css)$/.test(file.fileName));
        const weights = files.map((file) => [file.fileName, gzipSync(file.code ?? file.source, { level: 9 }).length]);
        for (const [name, bytes] of weights)
          console.log(`${name.padEnd(40)} ${kb(bytes)} KB gzip${LATER.test(name) ? ', when needed' : ''}`);
        const first = weights.filter(([name]) => !LATER.test(name)).reduce((sum, [, bytes]) => sum + bytes, 0);
        const words = `${kb(first)} KB of ${budgetKb} KB, compressed, without pictures`;
        if (first > budgetKb * 1024) this.error(`The child's page is too heavy: ${words}`);
        console.log(`child's page, first visit: ${words}`);
      },
    },
  };
}

const kb = (bytes) => (bytes / 1024).toFixed(1);
