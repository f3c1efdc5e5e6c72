import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { build } from 'vite';

/** Builds the service worker as a single script that knows every file of its release. */
export function serviceWorker() {
  let config;
  return {
    name: 'starhop-service-worker',
    apply: 'build',
    configResolved(resolved) {
      config = resolved;
    },
    generateBundle: {
      order: 'post',
      async handler(_options, bundle) {
        const release = describe(bundle, config);
        const source = await bundled(join(config.root, 'src/worker/worker.ts'), release);
        this.emitFile({ type: 'asset', fileName: 'sw.js', source });
        console.log(
          `service worker, loaded later: ${(gzipSync(source, { level: 9 }).length / 1024).toFixed(1)} KB gzip`,
        );
      },
    },
  };
}

function describe(bundle, { base, publicDir }) {
  // Drawings of exercises come with the boards that show them, like other pictures.
  const outputs = Object.values(bundle).filter(({ fileName }) => !/^(moves\/|assets\/move-.*\.svg$)/.test(fileName));
  const hash = createHash('sha256');
  for (const { fileName, code, source } of outputs) hash.update(fileName).update(code ?? source);
  // The home screen's icons are for the system; the page shows only the drawing.
  const fixed = ['manifest.json', 'icons/starhop.svg'];
  for (const file of fixed) hash.update(readFileSync(join(publicDir, file)));
  return {
    name: hash.digest('hex').slice(0, 12),
    entry: /assets\/[^"]+\.js/.exec(bundle['index.html'].source)[0],
    files: [...outputs.map(({ fileName }) => fileName).filter((name) => name !== 'index.html'), ...fixed].map(
      (name) => base + name,
    ),
  };
}

async function bundled(input, release) {
  const result = await build({
    configFile: false,
    publicDir: false,
    logLevel: 'warn',
    define: { __RELEASE__: JSON.stringify(release) },
    build: {
      write: false,
      target: 'es2022',
      modulePreload: false,
      rolldownOptions: { input, output: { format: 'iife' } },
    },
  });
  return result.output[0].code;
}
