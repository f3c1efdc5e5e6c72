/**
 * Rewrites `static{this.name=value}`, which the compiler generates for a static field and only Safari 16.4 and later
 * can parse, as a static field, which every Safari with private methods can parse.
 */
export function staticFields() {
  return {
    name: 'starhop-static-fields',
    apply: 'build',
    generateBundle: {
      order: 'pre',
      handler(_options, bundle) {
        for (const file of Object.values(bundle).filter(({ code }) => code?.includes('static{')))
          file.code = withFields(file.code, this.parse(file.code));
      },
    },
  };
}

/** From the end, so that earlier positions stay valid. */
function withFields(code, program) {
  return blocksIn(program)
    .reverse()
    .reduce((text, block) => {
      const fields = block.body.flatMap(({ expression }) =>
        expression.type === 'SequenceExpression' ? expression.expressions : expression,
      );
      const written = fields.map(
        ({ left, right }) =>
          `static ${text.slice(left.property.start, left.property.end)}=${text.slice(right.start, right.end)};`,
      );
      return text.slice(0, block.start) + written.join('') + text.slice(block.end);
    }, code);
}

function blocksIn(node) {
  if (!node || typeof node !== 'object') return [];
  if (Array.isArray(node)) return node.flatMap(blocksIn);
  return node.type === 'StaticBlock' ? [node] : Object.values(node).flatMap(blocksIn);
}
