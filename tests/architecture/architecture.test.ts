import { describe, expect, it } from 'vitest';
import { ALLOWED, findViolations, readSources } from './imports.ts';

describe('the direction of imports', () => {
  const sources = readSources('src');

  it('holds in the whole tree', () => {
    expect(findViolations(sources)).toEqual([]);
  });

  it('knows every layer of src', () => {
    const layers = new Set(
      [...sources.keys()].filter((file) => file.includes('/')).map((file) => file.split('/')[0]),
    );
    expect([...layers].filter((layer) => !((layer as string) in ALLOWED))).toEqual([]);
  });

  it.each([
    ['core/places/rank.ts', `import { useState } from 'react';`, 'package react'],
    ['core/places/rank.ts', `import { State } from '../../state/store.ts';`, 'may not import state'],
    ['core/pipeline.ts', `const now = Date.now();`, 'clock'],
    ['core/gazetteer/load.ts', `await fetch('gazetteer.bin');`, 'network'],
    ['map/layer.ts', `import { bins } from '../timeline/bins.ts';`, 'may not import timeline'],
    ['panel/article.tsx', `import L from 'leaflet';`, 'only map does'],
    ['worker/client.ts', `export { State } from '../state/store.ts';`, 'may not import state'],
    ['timeline/axis.tsx', `const map = await import('../map/map.ts');`, 'may not import map'],
    ['ui/button.tsx', `import '../app/app.css';`, 'may not import app'],
    [
      'state/client.ts',
      `new Worker(new URL('../worker/extract.worker.ts', import.meta.url));`,
      'may not import worker',
    ],
  ])('catches a planted violation: %s', (file, code, message) => {
    expect(findViolations(new Map([[file, code]])).join()).toContain(message);
  });
});
