/**
 * Writes `static{this.name=value}`, which the compiler makes of a static field and Safari reads since 16.4 only, as
 * the field that it was; every Safari with private methods reads that.
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

/** From the end, so that the places before it stay where they are. */
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
