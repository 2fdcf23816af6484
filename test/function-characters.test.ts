import path from 'node:path';
import { expect, test } from 'vitest';
import { loadKnowledge } from '../src/knowledge/load.ts';
import { createNames } from '../src/question/names.ts';
import { segment } from '../src/question/segment.ts';
import { TODAY } from './made-up-house.ts';

const ROOT = path.join(import.meta.dirname, '..');
const { lexicon } = createNames(
  loadKnowledge({ knowledge: path.join(ROOT, 'knowledge'), seeds: path.join(ROOT, 'seeds') }),
);
const surfaces = [...new Set(lexicon.surfaces())].filter((surface) =>
  /^\p{Script=Han}{2,}$/u.test(surface),
);

test.each(['把', '咱', '她'])('every name and word keeps its reading behind %s', (character) => {
  expect(surfaces.length).toBeGreaterThan(1_000);
  const lost = surfaces.filter((surface) => {
    const end = 1 + surface.length;
    return !segment(character + surface, lexicon, TODAY).some(
      (token) => token.start <= 1 && token.end >= end && token.meanings.length > 0,
    );
  });
  expect(lost).toEqual([]);
});
