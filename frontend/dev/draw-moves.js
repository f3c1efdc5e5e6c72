import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { runnerImport } from 'vite';

const LIBRARY = new URL('../../src/main/resources/library/exercises.json', import.meta.url);

/** Draws how each starter exercise is done: as separate files in a build, and on every request with `npm run dev`. */
export function drawMoves() {
  return {
    name: 'starhop-draw-moves',
    configureServer(server) {
      server.middlewares.use('/play/moves', async (request, response, next) => {
        const file = (await draw())[request.url.slice(1).split('?')[0]];
        if (!file) return next();
        response.setHeader('Content-Type', 'image/svg+xml');
        response.end(file);
      });
    },
    async generateBundle() {
      for (const [fileName, source] of Object.entries(named(await draw())))
        this.emitFile({ type: 'asset', fileName, source });
    },
  };
}

/**
 * Returns the files under names with a hash, and the list of names for the server, which passes them to tablets and
 * consoles: see org.starhop.base.ui.Drawings.
 */
export function named(drawn) {
  const names = Object.keys(drawn)
    .filter((file) => !file.endsWith('-still.svg'))
    .map((file) => file.slice(0, -4))
    .map((key) => [key, nameOf(key, drawn)]);
  const files = names.flatMap(([key, name]) =>
    ['.svg', '-still.svg'].map((kind) => [`assets/move-${name}${kind}`, drawn[key + kind]]),
  );
  return {
    ...Object.fromEntries(files),
    'moves/drawn.properties': names.map(([key, name]) => `${key}=${name}\n`).join(''),
  };
}

/** Changes with every line of the drawing, so that browsers may keep it forever. */
function nameOf(key, drawn) {
  const hash = createHash('sha256').update(drawn[`${key}.svg`]).update(drawn[`${key}-still.svg`]);
  return `${key}-${hash.digest('hex').slice(0, 8)}`;
}

async function draw() {
  const { module } = await runnerImport(new URL('../src/moves/moves.ts', import.meta.url).pathname, {
    configFile: false,
  });
  const library = JSON.parse(readFileSync(LIBRARY, 'utf8'));
  return Object.assign({}, ...library.map(({ slug, texts }) => module.moveFiles(slug, texts.en.name, texts.es.name)));
}
