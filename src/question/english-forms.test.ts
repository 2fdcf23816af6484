import { expect, test } from 'vitest';
import { otherForms } from './english-forms.ts';

test.each([
  ['companies', 'company'],
  ['company', 'companies'],
  ['branch', 'branches'],
  ['branches', 'branch'],
  ['sign', 'signed'],
  ['signs', 'signed'],
  ['signing', 'signed'],
  ['signed', 'sign'],
  ['carry', 'carried'],
  ['planning', 'planned'],
  ['decides', 'decided'],
  ['nurtured', 'nurture'],
  ['nurtured', 'nurturing'],
  ['programs', 'programmes'],
  ['centers', 'centres'],
  ['organize', 'organised'],
  ['labor', 'labour'],
  ['recommendations', 'recommended'],
])('%s may be known as %s', (said, known) => {
  expect(otherForms(said)).toContain(known);
});

test.each([
  ['park', 'parking'],
  ['parking', 'park'],
  ['housing', 'house'],
  ['engineers', 'engineering'],
  ['business', 'busines'],
  ['status', 'statu'],
  ['pm2.5', 'pm2.5s'],
])('%s is not %s', (said, other) => {
  expect(otherForms(said)).not.toContain(other);
});
