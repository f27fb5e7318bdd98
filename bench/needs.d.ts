/** Installed only with the benchmark, but type-checked without it too. */
declare module 'selfsigned' {
  const selfsigned: {
    generate(
      attributes: {name: string; value: string}[],
      options: {keyType: 'ec'},
    ): Promise<{private: string; cert: string}>;
  };
  // oxlint-disable-next-line import/no-default-export
  export default selfsigned;
}
