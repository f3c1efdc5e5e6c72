import { pipSheet } from '../src/sky/pip-drawing.ts';
import { PIP_STAGES } from '../src/sky/pip-stages.ts';

const NAME = 'virtual:pip-sheet';

/** Draws Pip's picture file while the page is built, and says where it lies: a picture is loaded beside the page, not in it. */
export function pipSheetPicture() {
  let isBuild = false;
  return {
    name: 'starhop-pip-sheet',
    configResolved(config) { isBuild = config.command === 'build'; },
    resolveId(id) { return id === NAME ? `\0${NAME}` : null; },
    load(id) {
      if (id !== `\0${NAME}`) return null;
      if (!isBuild) return `export default '/play/pip.svg';`;
      const file = this.emitFile({ type: 'asset', name: 'pip.svg', source: pipSheet(PIP_STAGES.length) });
      return `export default import.meta.ROLLUP_FILE_URL_${file};`;
    },
    configureServer(server) {
      server.middlewares.use('/play/pip.svg', (_request, response) => {
        response.setHeader('Content-Type', 'image/svg+xml');
        response.end(pipSheet(PIP_STAGES.length));
      });
    },
  };
}
