declare module 'virtual:pip-sheet' {
  /** Where Pip's picture lies. */
  const address: string;
  export default address;
}
