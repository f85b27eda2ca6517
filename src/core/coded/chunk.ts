/** Strings as code numbers; code 0 is "none". */
export interface CodedStrings {
  /** Value of each code; the first is the empty string. */
  readonly values: readonly string[];
  /** As narrow as the number of values allows. */
  readonly codes: Uint8Array | Uint16Array | Uint32Array;
}

/** Any number of strings a row: those of row `i` have the codes from `offsets[i]` to `offsets[i + 1]`. */
export interface CodedLists extends CodedStrings {
  readonly offsets: Uint32Array;
}

/**
 * Coded events as columns, so that a worker hands over thousands at once without one object an event: the buffers are
 * transferred, not copied. What filters need stands in columns; what is read one event at a time is JSON in one string.
 */
export interface EventChunk {
  readonly dataset: string;
  readonly licence: string;
  readonly codeNames: readonly string[];
  readonly count: number;
  readonly ids: readonly string[];
  readonly line: Uint32Array;
  readonly type: CodedStrings;
  readonly status: CodedStrings;
  readonly label: CodedStrings;
  /** First and last possible day (days since 1970), or `UNKNOWN`. */
  readonly startDay: Int32Array;
  readonly endDay: Int32Array;
  readonly datePrecision: CodedStrings;
  /** Degrees; NaN without a place. */
  readonly lat: Float64Array;
  readonly lon: Float64Array;
  readonly radiusKm: Float32Array;
  readonly precision: CodedStrings;
  readonly placeName: CodedStrings;
  readonly country: CodedStrings;
  readonly admin1: CodedStrings;
  /** Lowest, best and highest number of deaths, or `UNKNOWN`. */
  readonly killedMin: Int32Array;
  readonly killedBest: Int32Array;
  readonly killedMax: Int32Array;
  /** `name\trole`. */
  readonly actors: CodedLists;
  readonly targets: CodedLists;
  /** Offices of the sources. */
  readonly sources: CodedLists;
  /** The dataset's own columns, in the order of `codeNames`. */
  readonly codes: readonly CodedStrings[];
  /** The rest of row `i` is the JSON of a `RowDetail`, from `detailOffsets[i]` to `detailOffsets[i + 1]`. */
  readonly details: string;
  readonly detailOffsets: Uint32Array;
}

/** What is asked for one event at a time. */
export interface RowDetail {
  readonly row: string;
  readonly text: string;
  /** Date and headline of each source, in the order of `sources`. */
  readonly cited: readonly (readonly [date: string, headline: string])[];
  readonly flags: readonly string[];
  readonly sameType: boolean;
  /** Injured, missing, displaced; and words of the toll. */
  readonly casualties: object;
}

/** The buffers of a chunk, for `postMessage`. */
export function chunkBuffers(chunk: EventChunk): ArrayBuffer[] {
  const buffers = new Set<ArrayBuffer>();
  const add = (value: unknown): void => {
    if (ArrayBuffer.isView(value)) buffers.add(value.buffer as ArrayBuffer);
  };
  for (const column of [...Object.values(chunk), ...chunk.codes] as unknown[]) {
    add(column);
    if (typeof column === 'object' && column !== null && 'codes' in column) {
      add(column.codes);
      if ('offsets' in column) add(column.offsets);
    }
  }
  return [...buffers];
}
