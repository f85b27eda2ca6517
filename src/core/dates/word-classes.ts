import type { Token } from '../text/tokens.ts';

/**
 * Date grammar over word classes. Every token of a sentence becomes one letter that stands for its class (month,
 * number, "ago", …) or a blank; the patterns of the parsers are ordinary regular expressions over that short string.
 * So a pattern says `{the}? (?<day>{number}) (?<month>{month})` once, whatever the words, and texts are searched at
 * the cost of their tokens, not of their characters. Built here because chrono, the one library of the kind, resolves
 * by a fixed direction and reads half of what news and histories hold (figures in docs/accuracy.md).
 */
export interface Word {
  readonly kind: string;
  readonly value: number | string;
}

/** A locale's classes, in any order; each gets a letter of its own. */
export interface WordClasses {
  readonly letterOf: ReadonlyMap<string, string>;
}

export const BLANK = ' ';

export function defineClasses(names: readonly string[]): WordClasses {
  // Letters from the private use area cannot clash with the syntax of patterns.
  return { letterOf: new Map(names.map((name, i) => [name, String.fromCharCode(0xe000 + i)])) };
}

/** Compiles `{class}` and `{class|class}` in a pattern; spaces are for the reader only. Throws on an unknown class. */
export function compilePattern(classes: WordClasses, source: string, flags = 'dg'): RegExp {
  const body = source.replace(/\s+/g, '').replace(/\{([A-Za-z|]+)\}/g, (_, names: string) => {
    const letters = names.split('|').map((name) => {
      const letter = classes.letterOf.get(name);
      if (letter === undefined) throw new Error(`date pattern names an unknown word class: ${name}`);
      return letter;
    });
    return letters.length === 1 ? letters.join('') : `[${letters.join('')}]`;
  });
  return new RegExp(body, flags);
}

/** The tokens of a text with their classes: `letters[i]` belongs to `tokens[i]`. */
export interface Tagged {
  readonly tokens: readonly Token[];
  readonly words: readonly (Word | null)[];
  readonly letters: string;
}

/** One match of a pattern, with its groups as tokens. */
export class Found {
  readonly from: number;
  readonly to: number;
  private readonly groups: Readonly<Record<string, [number, number] | undefined>>;

  readonly tagged: Tagged;
  private readonly base: number;

  constructor(tagged: Tagged, match: RegExpExecArray, base: number) {
    this.tagged = tagged;
    this.base = base;
    this.from = base + match.index;
    this.to = this.from + match[0].length;
    this.groups = match.indices?.groups ?? {};
  }

  has(group: string): boolean {
    return this.groups[group] !== undefined;
  }

  /** Token range of a group, `to` exclusive; `null` when the group took no part. */
  range(group: string): readonly [number, number] | null {
    const at = this.groups[group];
    return at ? [this.base + at[0], this.base + at[1]] : null;
  }

  /** The words of a group, blanks left out. */
  words(group: string): Word[] {
    const at = this.range(group);
    return at ? this.tagged.words.slice(at[0], at[1]).filter((w): w is Word => w !== null) : [];
  }

  /** The value of a group's first word as a number; `NaN` when it has none. */
  number(group: string): number {
    const value = this.words(group)[0]?.value;
    return typeof value === 'number' ? value : NaN;
  }

  /** The value of a group's first word as a string; empty when it has none. */
  string(group: string): string {
    const value = this.words(group)[0]?.value;
    return value === undefined ? '' : String(value);
  }

  /** The group's text, tokens joined by a space, lower-case. */
  text(group: string): string {
    const at = this.range(group);
    return at
      ? this.tagged.tokens
          .slice(at[0], at[1])
          .map((t) => t.lower)
          .join(' ')
      : '';
  }
}
