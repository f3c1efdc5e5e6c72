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

// The page must stay light: a family's first visit may run over a phone's slow network (DESIGN section 9).
const PAGE_BUDGET_KB = 30;

const LATER =
  /(my-sky\/.*|pictures\/(stickers|sticker-ink|places|planets|efforts|filling)|effort-stairs|join-in|where-at|pip-wings|own-media|stay-awake|board-extras|older-browsers|break-card|pictures\/breaks|-screen|step-pages|practice-tools|minutes-timer|petal-ring|stop-watch|card-words|device-name|board\/dosage|card-cheer|board\/answers|grown-up-corner|-styles|confetti|pains|card-tools|feeling-faces|pictures\/faces|hold-timer|rep-counter|read-aloud|read-page|words-on|board\/question|local-voice|entries-file|shelf|grown-up\/leave(-part|-hold)?|text\/in-words|later-icons|stay-installed|board-pictures|installed\/storage|\/(en|es)(-grown-up|-sky)?)\.ts$/;
const FIRST = /(board-screen|play-page-styles)\.ts$/;
const isFirstVisit = (id) => !id.endsWith('.css') && !id.endsWith('.html') && (FIRST.test(id) || !LATER.test(id));

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
            { name: 'my-sky', test: /my-sky\/(?!sounds)|pictures\/(stickers|planets)/ },
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
    // A busy machine is slow, not wrong.
    testTimeout: 20_000,
  },
});
