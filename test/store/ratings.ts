import type { Miss, Rating } from '../../src/store/store.ts';

export function ratingOf(parts: Partial<Rating> = {}): Rating {
  return {
    talk: { chat: 1, person: null },
    message: 11,
    verdict: 'down',
    reason: null,
    question: '签约多少',
    shown: { kind: 'answer', form: 'value', ids: ['fact-a', 'fact-b'] },
    ...parts,
  };
}

export function missOf(parts: Partial<Miss> = {}): Miss {
  return {
    talk: { chat: 1, person: null },
    asked: { chat: 1, message: 10 },
    question: '2019年签约多少',
    language: 'zh',
    kind: 'refusal',
    refusal: { reason: 'period', missing: '2019年' },
    ...parts,
  };
}
