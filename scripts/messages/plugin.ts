import { transformWithOxc, type Plugin } from 'vite';
import { compileMessages } from './compile.ts';

/** Areas (what stands before a key's point) that the first view does not use: fetched with the first drawer or dialog. */
export const LATER_AREAS: ReadonlySet<string> = new Set([
  'about',
  'add',
  'area',
  'article',
  'basis',
  'calendar',
  'casualty',
  'cite',
  'compare',
  'condition',
  'coded',
  'correct',
  'export',
  'embed',
  'facets',
  'fact',
  'geo',
  'import',
  'legend',
  'list',
  'merge',
  'news',
  'older',
  'picture',
  'pin',
  'place',
  'reason',
  'reject',
  'reports',
  'role',
  'search',
  'share',
  'statusSentence',
  'summary',
  'trail',
  'table',
  'why',
]);

const LATER = /\?later$/;

interface Options {
  /** Without it, everything comes with the first view, as tests have it. */
  readonly split: boolean;
  /** Later areas that this page shows at once. */
  readonly alsoFirst?: readonly string[];
}

/**
 * Replaces the ICU texts of `src/ui/locales` by their compiled form, in the build as in development and tests. One file
 * a language becomes two modules: `xx.ts` for the first view, `xx.ts?later` for the rest.
 */
export function compiledMessages({ split, alsoFirst = [] }: Options): Plugin {
  return {
    name: 'dateline-messages',
    enforce: 'pre',
    async transform(code, id) {
      if (!/\/src\/ui\/locales\/\w+\.ts(?:\?later)?$/.test(id)) return null;
      const plain = await transformWithOxc(code, id.replace(LATER, ''));
      // The file is one object without imports, so it can be run as it stands.
      const address = `data:text/javascript;base64,${Buffer.from(plain.code).toString('base64')}`;
      const { messages } = (await import(address)) as { messages: Record<string, string> };
      const comesLater = (key: string): boolean => {
        const area = key.split('.')[0] ?? '';
        return split && LATER_AREAS.has(area) && !alsoFirst.includes(area);
      };
      const wanted = Object.entries(messages).filter(([key]) => comesLater(key) === LATER.test(id));
      const compiled = JSON.stringify(compileMessages(Object.fromEntries(wanted)));
      return { code: `export const messages = ${compiled};`, map: null };
    },
  };
}
