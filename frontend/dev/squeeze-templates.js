/** Takes the blanks out of css`…` and the line breaks out of every template, which the minifier leaves as they are. */
export function squeezeTemplates() {
  return {
    name: 'starhop-squeeze-templates',
    apply: 'build',
    enforce: 'pre',
    transform(code, id) {
      if (!/\/src\/.*\.ts$/.test(id) || !code.includes('css`')) return null;
      return { code: code.replace(/css`[^`]*`/g, squeeze), map: null };
    },
    generateBundle: {
      order: 'post',
      handler(_options, bundle) {
        // Minified code has line breaks in templates only: one space says the same, at a tag's end none.
        for (const file of Object.values(bundle))
          if (file.code) file.code = file.code.replace(/\s*\n\s*>/g, '>').replace(/\s*\n\s*/g, ' ');
      },
    },
  };
}

const squeeze = (css) =>
  css
    .replace(/\s+/g, ' ')
    .replace(/ ?([{};,]) ?/g, '$1')
    .replace(/: /g, ':')
    .replace(/;}/g, '}')
    .replace(/` | `/g, '`');
