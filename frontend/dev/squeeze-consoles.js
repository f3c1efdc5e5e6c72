import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { transform } from 'lightningcss';

// Removes whitespace and comments from the style sheets in a folder, which is what a family's phone loads of the
// consoles.
const [folder] = process.argv.slice(2);
for (const name of readdirSync(folder).filter((file) => file.endsWith('.css'))) {
  const file = join(folder, name);
  writeFileSync(file, transform({ filename: name, code: readFileSync(file), minify: true }).code);
}
