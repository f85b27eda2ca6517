export type ActorKind =
  | 'state'
  | 'state-force'
  | 'coalition'
  | 'armed-group'
  | 'police'
  | 'monitor'
  | 'organisation'
  | 'unidentified'
  | 'civilians';

export interface ActorRow {
  readonly name: string;
  readonly kind: ActorKind;
  /** ISO 3166-1 alpha-2 of a state's own forces; `null` for groups across borders. */
  readonly country: string | null;
  readonly aliases: readonly string[];
  readonly source: string;
}

/** One row; aliases are separated by "|", and the display name is one of them. */
export const actor = (
  name: string,
  kind: ActorKind,
  country: string | null,
  aliases: string,
  source: string,
): ActorRow => ({
  name,
  kind,
  country,
  aliases: [name, ...aliases.split('|').filter(Boolean)],
  source,
});
