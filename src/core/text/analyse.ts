import type { Article } from '../model.ts';
import { findSentences, type Sentence, type SentenceRules } from './sentences.ts';
import { findTokens, type Token } from './tokens.ts';

/** An article cut into sentences and tokens once, for all steps of the pipeline. */
export interface AnalysedText {
  readonly article: Article;
  readonly text: string;
  readonly sentences: readonly Sentence[];
  /** All tokens in order; each knows its sentence. */
  readonly tokens: readonly Token[];
  /** Tokens of sentence `i` are `tokens.slice(firstToken[i], firstToken[i + 1])`. */
  readonly firstToken: readonly number[];
}

/** Cuts an article's text; offsets always index the original text. */
export function analyse(article: Article, rules: SentenceRules): AnalysedText {
  const { text } = article;
  const sentences = findSentences(text, rules);
  const tokens: Token[] = [];
  const firstToken: number[] = [];
  for (const sentence of sentences) {
    firstToken.push(tokens.length);
    findTokens(text, sentence.start, sentence.end, sentence.index, tokens);
  }
  firstToken.push(tokens.length);
  return { article, text, sentences, tokens, firstToken };
}

/** The tokens of one sentence. */
export function tokensOf(doc: AnalysedText, sentence: number): readonly Token[] {
  return doc.tokens.slice(doc.firstToken[sentence], doc.firstToken[sentence + 1]);
}
