import { readFileSync } from 'node:fs';
import { runnerImport } from 'vite';

const LIBRARY = new URL('../../src/main/resources/library/exercises.json', import.meta.url);

/** Draws how each starter exercise is done: files of their own at a build, drawn anew for each request with `npm run dev`. */
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
      for (const [name, source] of Object.entries(await draw())) this.emitFile({ type: 'asset', fileName: `moves/${name}`, source });
    },
  };
}

async function draw() {
  const { module } = await runnerImport(new URL('../src/moves/moves.ts', import.meta.url).pathname, { configFile: false });
  const library = JSON.parse(readFileSync(LIBRARY, 'utf8'));
  return Object.assign({}, ...library.map(({ slug, texts }) => module.moveFiles(slug, texts.en.name, texts.es.name)));
}
