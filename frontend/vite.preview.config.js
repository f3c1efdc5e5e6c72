import { defineConfig } from 'vite';
import { followContainer } from './dev/follow-container.js';
import { pipPicturesPlugin } from './dev/pip-pictures.js';
import { squeezeTemplates } from './dev/squeeze-templates.js';
import { staticFields } from './dev/static-fields.js';

/** The child's card for the consoles, as a single file, so that the child's page contains nothing of it. */
export default defineConfig({
  base: '/play/',
  publicDir: false,
  build: {
    outDir: process.env.STARHOP_PLAY_OUT ?? '../target/classes/META-INF/resources/play',
    emptyOutDir: false,
    target: 'es2022',
    modulePreload: false,
    rolldownOptions: {
      input: 'src/preview/card-preview.ts',
      output: { entryFileNames: 'card-preview.js', codeSplitting: false },
    },
  },
  plugins: [pipPicturesPlugin(), followContainer(), squeezeTemplates(), staticFields()],
});
