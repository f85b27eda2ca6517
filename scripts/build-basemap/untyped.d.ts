/** The parts that we use of packages without types. */
declare module 'vt-pbf' {
  export function fromGeojsonVt(
    layers: Readonly<Record<string, object>>,
    options: { readonly version: 1 | 2; readonly extent: number },
  ): Uint8Array;
}

declare module 'jsfive' {
  export class File {
    constructor(buffer: ArrayBufferLike, name: string);
    get(name: string): { readonly value: readonly number[] };
  }
}
