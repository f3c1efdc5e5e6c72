declare module 'virtual:pip-pictures' {
  /** What the URLs of Pip's pictures begin with; a stage's number or "wings", and ".svg", follow. */
  const address: string;
  export default address;
}
