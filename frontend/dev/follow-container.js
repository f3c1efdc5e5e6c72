/** Makes a card shown inside a console follow the space it has there, not the size of the window. */
export function followContainer() {
  return {
    name: 'starhop-follow-container',
    enforce: 'pre',
    transform(code, id) {
      if (!/\/src\/.*\.ts$/.test(id) || !code.includes('@media (max-width')) return null;
      return { code: code.replaceAll('@media (max-width', '@container (max-width'), map: null };
    },
  };
}
