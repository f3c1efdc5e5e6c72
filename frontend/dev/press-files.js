import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { brotliCompressSync } from 'node:zlib';

const TEXT = /\.(js|css|svg)$/;

/**
 * Adds a Brotli copy of every file whose content never changes under its name, so that it is compressed once and well
 * instead of on each request.
 */
export function pressFiles() {
  let folder;
  return {
    name: 'starhop-press-files',
    apply: 'build',
    configResolved({ root, build }) {
      folder = resolve(root, build.outDir);
    },
    closeBundle() {
      for (const name of ['assets', 'moves', 'pictures', 'icons']) {
        for (const file of readdirSync(join(folder, name)).filter((one) => TEXT.test(one))) {
          const content = readFileSync(join(folder, name, file));
          const pressed = brotliCompressSync(content);
          if (pressed.length < content.length) writeFileSync(join(folder, name, `${file}.br`), pressed);
        }
      }
    },
  };
}
