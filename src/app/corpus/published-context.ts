import { createContext } from 'react';
import type { PublishedCorpus } from './published-corpus.ts';

/** The published events, for the parts of the page that tell of older ones and of news; `null` in an embed without. */
export const PublishedContext = createContext<PublishedCorpus | null>(null);
