import { describe, expect, it } from 'vitest';
import { sourcesOf } from '../../src/core/events/attribution.ts';
import { viewSentences } from '../../src/core/events/sentence-view.ts';
import { ABBREVIATIONS } from '../../src/core/locales/en/abbreviations.ts';
import { analyse } from '../../src/core/text/analyse.ts';

const sources = (text: string): string[] =>
  viewSentences(analyse({ id: 't', text }, { abbreviations: ABBREVIATIONS }), []).flatMap((view) =>
    sourcesOf(view).map(({ name }) => name),
  );

describe('who says so', () => {
  it.each([
    ['A shell hit the school, local sources said.', ['local sources']],
    [
      'The Syrian Observatory for Human Rights reported that nine people died.',
      ['Syrian Observatory for Human Rights'],
    ],
    ['Nine people died, according to the health ministry.', ['health ministry']],
    ['Police on Monday said that two men were held.', ['Police']],
    ['"We heard a blast," said a hospital director.', ['hospital director']],
  ])('%s', (text, names) => {
    expect(sources(text)).toEqual(names);
  });
  it.each(['He said that it was late.', 'The book said little.', 'A shell hit the school.'])(
    'no one: %s',
    (text) => {
      expect(sources(text)).toEqual([]);
    },
  );
});
