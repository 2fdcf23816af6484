/** What a question asks to have done. */
export type Operation =
  | 'value'
  | 'list'
  | 'definition'
  | 'who'
  | 'when'
  | 'where'
  | 'how'
  | 'why'
  /** What came of something: 有什么成果, 后来怎么样了. */
  | 'outcome'
  | 'source'
  | 'compare'
  | 'trend'
  | 'extreme'
  | 'difference'
  | 'sum'
  /** What is left of a whole without a part: 还剩, 没解决. */
  | 'rest'
  /** What a level was before a growth that the articles give: 倒推. */
  | 'base'
  /** What there was before something was added. */
  | 'before'
  /** The same amount in another unit. */
  | 'conversion'
  | 'chart'
  | 'verdict'
  /** A sum when several figures answer, nothing when one does. */
  | 'together';

/** Operations over several figures, recognised so that they are never answered with one of them. */
export const CALCULATING: readonly Operation[] = [
  'compare',
  'trend',
  'extreme',
  'difference',
  'sum',
  'rest',
  'base',
  'before',
  'conversion',
  'chart',
];

/** Operations that an entry answers better than a figure. */
export const EXPLAINING: readonly Operation[] = ['definition', 'how', 'why', 'where', 'outcome'];
