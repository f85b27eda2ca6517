/** What a dataset says of an event, in its own words and codes: nothing that its coders knew is lost. */
export interface Coded {
  /** "UCDP GED", "ACLED", or the file's name. */
  readonly dataset: string;
  /** The dataset's own id of the row. */
  readonly row: string;
  /** The dataset's own name of what happened ("State-based conflict", "Armed clash"); empty when it has none. */
  readonly label: string;
  /** Whether `type` says the same as `label`; otherwise it is the nearest of ours and only sorts the event. */
  readonly sameType: boolean;
  readonly sources: readonly CodedSource[];
  /** Columns that have no field of ours, by their name in the dataset (`where_prec`, `deaths_a`, …). */
  readonly codes: Readonly<Record<string, string>>;
  /** What a reader should know of the row, each a sentence. */
  readonly flags: readonly string[];
}

/** A report that the coders worked from. */
export interface CodedSource {
  readonly office: string;
  /** As the dataset writes it; usually an ISO day. */
  readonly date: string;
  readonly headline: string;
}
