declare module '*.woff2' {
  /** The file's address, with its content's hash. */
  const address: string;
  export default address;
}
