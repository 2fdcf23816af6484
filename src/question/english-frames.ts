import { hasChinese } from './language.ts';

const BE = '(?:is|are|was|were)';
const MORE = '(?:larger|bigger|greater|higher|smaller|lower|more|less|fewer|faster|slower|better)';
const SHARE = '(?:share|percentage|percent|proportion|fraction|portion)';
const TAKE =
  '(?:come|came|comes|finish|finished|place|placed|end up|ended up|land|landed|rank|ranked|stand|stood)';
/** What follows a place in a ranking. */
const BEHIND =
  '(?= (?:among|out of|in(?! (?:charge|command|line)\\b)|on|at|across|nationally|nationwide|provincially|overall|this|last)\\b|[?.!, ]*$)';
/** Places as words, which are read as ranks. */
export const ORDINALS: readonly string[] =
  'first second third fourth fifth sixth seventh eighth ninth tenth'.split(' ');

const REPORT = '(?:report|review|article|story|feature|piece|text|coverage)';

/** Ways of English to put a question, each with the plain way that is read. */
const FRAMES: readonly (readonly [RegExp, string])[] = [
  // According to the 2023 review: where it stands is no part of what is asked, its year may be the time.
  [
    new RegExp(
      `,? *(?:according to|based on|going by|per|(?:as )?(?:shown|reported|mentioned|described|given|stated|told|named) (?:in|by)) (?:the|that|this) (\\d{4}) (?:newspaper )?${REPORT}\\b`,
      'i',
    ),
    ' in $1',
  ],
  [
    new RegExp(
      `,? *(?:according to|based on|going by|per|(?:as )?(?:shown|reported|mentioned|described|given|stated|told|named) (?:in|by)) (?:the|that|this) (?:newspaper )?${REPORT}\\b`,
      'i',
    ),
    '',
  ],
  // In total after the 2023 expansion: at the time of it.
  [/\bafter (?:the|its|that) (\d{4}) (?:expansion|enlargement|increase|additions?)\b/i, 'in $1'],
  // The first place to have it: the first one.
  [/\bfirst (?:place|area|zone|region|one)(?=(?: in [a-z ]+)? to [a-z]+)/i, 'first'],
  // About how many: as many as are told.
  [/^(?:about|roughly|approximately|around) how (many|much)\b/i, 'how $1'],
  // Top professionals are high-end ones; nobody is the highest of them.
  [
    /\btop (?=(?:[a-z]+ ){0,2}(?:professionals|talents?|experts|designers|specialists)\b)/i,
    'high-end ',
  ],
  // Where did the zone come among 230: its rank.
  [
    new RegExp(`\\bwhere (?:did|does|do|has|have) (.+?) ${TAKE}${BEHIND}`, 'i'),
    'what is the rank of $1',
  ],
  // Is it No. 33, number one: its place.
  [new RegExp(`\\b(?:no\\.?|number|#) ?(\\d+|one)${BEHIND}`, 'i'), 'ranked $1'],
  // What share of the trade was exports, exports as a share of the trade: part of whole.
  [
    new RegExp(
      `\\b(?:what|which|how large an?|how big an?) ${SHARE} of (?:the )?(.+?) (?:${BE}|came from|comes? from|did|does|do|went to|goes to) (.+?)(?: (?:make up|account for|represent|constitute|take up|contribute))?(?=[?.!]*$)`,
      'i',
    ),
    'what share is $2 of $1',
  ],
  [
    /\b(?:what|which) (?:is|was) the ratio of (.+?) to (?:all |the )?(.+)/i,
    'what share is $1 of $2',
  ],
  [new RegExp(`\\b(.+?),? as an? ${SHARE} of (.+)`, 'i'), 'what share is $1 of $2'],
  // Compare A with B: A against B.
  [/\bcompare (?:the )?(.+?) (?:with|to|and|against) (?:the )?(.+)/i, '$1 vs $2'],
  // How much is a project worth: what is invested in it.
  [
    new RegExp(`\\bhow much ${BE} (.*\\bproject\\b.*?) worth\\b`, 'i'),
    'what is the total investment of $1',
  ],
  [new RegExp(`\\bhow much ${BE} (.+?) worth\\b`, 'i'), 'what is the amount of $1'],
  // Who wrote it: its author, not whom it tells of.
  [/\bwho (?:wrote|authored|has written|is the writer of) /i, 'who is the author of '],
  // Which was larger, A or B: A against B.
  [
    new RegExp(
      `\\bwh(?:ich|at) (?:one )?${BE} (?:the )?${MORE}((?: in \\d{4})?)[,:]? (.+?),? or (?:the )?(.+)`,
      'i',
    ),
    '$2 vs $3$1',
  ],
];

const ORDINAL = new RegExp(
  `\\b(?:${TAKE}|${BE}|be|comes?|ranks?)( | in | at )(?:the )?(\\d+(?:st|nd|rd|th)|${ORDINALS.join('|')})(?: place| position)?${BEHIND}`,
  'gi',
);

/** Behind what is asked, 'when the zone came 33rd' only says of what occasion. */
const WHEN_RANKED =
  /(?<=^(?:how many|what|which) .+) when (?:the )?(.{3,60}?) ranked \d+(?=[ ?.!]*$)/i;

/** A question in English with its frames put plainly: what it asks, not how it is dressed. Chinese stays as it is. */
export function withPlainEnglish(text: string): string {
  // A name may be given in Chinese beside its English form: Harbour Group (海港集团).
  if (hasChinese(text.replace(/[（(][^()（）]*[)）]/g, ''))) return text;
  const plain = FRAMES.reduce((said, [frame, by]) => said.replace(frame, by), withWholeNames(text));
  return plain
    .replace(ORDINAL, (_, _gap: string, place: string) => `ranked ${placeOf(place)}`)
    .replace(WHEN_RANKED, ' of $1');
}

/** A name in quotation marks is one thing, with whatever commas it holds. */
function withWholeNames(text: string): string {
  return text.replace(/["“]([^"“”]+)["”]/g, (quoted) => quoted.replace(/,/g, ''));
}

/** 33rd and third as a number. */
function placeOf(ordinal: string): number {
  const at = ORDINALS.indexOf(ordinal.toLowerCase());
  return at >= 0 ? at + 1 : Number.parseInt(ordinal, 10);
}
