/** Takes the blanks out of css`…` templates, which the minifier leaves as they are. */
export function squeezeStyles() {
  return {
    name: 'starhop-squeeze-styles',
    apply: 'build',
    enforce: 'pre',
    transform(code, id) {
      if (!/\/src\/.*\.ts$/.test(id) || !code.includes('css`')) return null;
      return { code: code.replace(/css`[^`]*`/g, squeeze), map: null };
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
