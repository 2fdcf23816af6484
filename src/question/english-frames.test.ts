import { expect, test } from 'vitest';
import { withPlainEnglish } from './english-frames.ts';

test.each([
  [
    'Where did the park come among the 90 parks in 2020?',
    'what is the rank of the park among the 90 parks in 2020?',
  ],
  ['Did it come 33rd nationwide?', 'Did it ranked 33 nationwide?'],
  ['Who is second in charge of the park?', 'Who is second in charge of the park?'],
  ['What share of the trade was exports?', 'what share is exports of trade?'],
  ['Exports as a share of the trade', 'what share is Exports of the trade'],
  ['Which was larger in 2021, exports or imports?', 'exports vs imports? in 2021'],
  ['Compare exports with imports', 'exports vs imports'],
  [
    'How much is the harbour project worth?',
    'what is the total investment of the harbour project?',
  ],
  ['Who wrote the message?', 'who is the author of the message?'],
  ['What rating did it hold according to the 2023 review?', 'What rating did it hold in 2023?'],
  ['What does the plan build, according to the article?', 'What does the plan build?'],
  ['How many places are there after the 2023 expansion?', 'How many places are there in 2023?'],
  [
    'Was it the first place in the province to land it?',
    'Was it the first in the province to land it?',
  ],
  ['Roughly how many firms are there?', 'how many firms are there?'],
  ['How many top designers are there?', 'How many high-end designers are there?'],
  ['How many zones were rated when the zone came 33rd?', 'How many zones were rated of zone?'],
  ['Which firm is it according to the report (海穗物流)?', 'Which firm is it (海穗物流)?'],
])('%s', (said, plain) => {
  expect(withPlainEnglish(said)).toBe(plain);
});

test('what follows a figure or stands in Chinese stays as it is', () => {
  for (const said of ['Where does the figure come from?', '2021年的exports vs imports'])
    expect(withPlainEnglish(said)).toBe(said);
});
