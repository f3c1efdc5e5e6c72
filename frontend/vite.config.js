import { defineConfig } from 'vitest/config';
import { drawMoves } from './dev/draw-moves.js';
import { mockApi } from './dev/mock-api.js';
import { pipPicturesPlugin } from './dev/pip-pictures.js';
import { pressFiles } from './dev/press-files.js';
import { serviceWorker } from './dev/service-worker.js';
import { squeezeTemplates } from './dev/squeeze-templates.js';
import { staticFields } from './dev/static-fields.js';
import { testLocale } from './dev/test-locale.js';
import { weighPage } from './dev/weigh-page.js';

// The page must stay light, because a family's first visit may be over a phone's slow network (DESIGN section 9).
const PAGE_BUDGET_KB = 30;

// What a first visit does not need loads later: whole folders, and single files.
const LATER_FOLDERS =
  /\/(collection|tools|speech|card\/(?!discipline-chip)|questions\/(?!what-to-ask)|breaks\/(?!break-places))/;
const LATER_FILES = new RegExp(
  `(${[
    'pictures/(break-pictures|efforts|faces|filling|later-icons|pains|places|planets|sticker-ink|stickers)',
    'installed/(board-pictures|stay-installed|storage)',
    'grown-up/(entries-file|grown-up-corner|leave(-part|-hold)?)',
    'text/in-words|/(en|es)(-grown-up|-sky)?',
    '-screen|-styles|board-extras|confetti|device-name|older-browsers|shelf',
  ].join('|')})\\.ts$`,
);
const FIRST = /(board-screen|play-page-styles|styles\/(screen|discipline)-styles)\.ts$/;
const isFirstVisit = (id) =>
  !id.endsWith('.css') &&
  !id.endsWith('.html') &&
  (FIRST.test(id) || !(LATER_FOLDERS.test(id) || LATER_FILES.test(id)));

export default defineConfig({
  base: '/play/',
  build: {
    outDir: process.env.STARHOP_PLAY_OUT ?? '../target/classes/META-INF/resources/play',
    emptyOutDir: true,
    target: 'es2022',
    modulePreload: false,
    rolldownOptions: {
      // One chunk for the first visit: every further chunk costs a request and compresses worse.
      output: {
        codeSplitting: {
          groups: [
            { name: 'play', test: isFirstVisit },
            { name: 'sky-screen', test: /collection\/(?!sounds)|pictures\/(stickers|planets)/ },
          ],
        },
      },
    },
  },
  plugins: [
    drawMoves(),
    mockApi(),
    pipPicturesPlugin(),
    squeezeTemplates(),
    staticFields(),
    weighPage(PAGE_BUDGET_KB),
    testLocale(),
    serviceWorker(),
    pressFiles(),
  ],
  test: {
    environment: 'happy-dom',
    include: ['test/**/*.test.ts'],
    // Generous, because a busy machine is slow, not wrong.
    testTimeout: 20_000,
  },
});
