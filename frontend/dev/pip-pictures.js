import { createHash } from 'node:crypto';
import { pipPictures } from '../src/scenery/pip-drawing.ts';
import { PIP_STAGES } from '../src/scenery/pip-stages.ts';

const NAME = 'virtual:pip-pictures';

/**
 * Draws Pip while the page is built, one file per stage, because a browser paints all of a file even if only one bird
 * of it is shown. The page gets the beginning of their URLs.
 */
export function pipPicturesPlugin() {
  const drawn = pipPictures(PIP_STAGES.length);
  const hash = createHash('sha256').update(Object.values(drawn).join('')).digest('hex').slice(0, 8);
  let isBuild = false;
  return {
    name: 'starhop-pip-pictures',
    configResolved(config) {
      isBuild = config.command === 'build';
    },
    resolveId(id) {
      return id === NAME ? `\0${NAME}` : null;
    },
    load(id) {
      return id === `\0${NAME}` ? `export default '/play/${isBuild ? `assets/pip-${hash}-` : 'pip/'}';` : null;
    },
    generateBundle() {
      for (const [name, source] of Object.entries(drawn))
        this.emitFile({ type: 'asset', fileName: `assets/pip-${hash}-${name}.svg`, source });
    },
    configureServer(server) {
      server.middlewares.use('/play/pip', (request, response) => {
        response.setHeader('Content-Type', 'image/svg+xml');
        response.end(drawn[request.url.slice(1).split('.')[0]]);
      });
    },
  };
}
