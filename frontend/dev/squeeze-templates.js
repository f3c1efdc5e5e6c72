/** Removes comments and whitespace from css`…` and line breaks from every template, which the minifier leaves alone. */
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
        // Minified code has line breaks only in templates: one space is equivalent, and before the end of a tag none is
        // needed.
        for (const file of Object.values(bundle))
          if (file.code) file.code = file.code.replace(/\s*\n\s*>/g, '>').replace(/\s*\n\s*/g, ' ');
      },
    },
  };
}

const squeeze = (css) =>
  css
    .replace(/\/\*.*?\*\//gs, '')
    .replace(/\s+/g, ' ')
    .replace(/ ?([{};,]) ?/g, '$1')
    .replace(/: /g, ':')
    .replace(/;}/g, '}')
    .replace(/` | `/g, '`');
