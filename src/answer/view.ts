/** What can be shown again without a question: plain data, by the ids of the knowledge. */
export type View =
  | { readonly type: 'figures' | 'comparison'; readonly facts: readonly string[] }
  /** A figure at all times; `drawn`: with its picture, however few they are. */
  | { readonly type: 'series'; readonly fact: string; readonly drawn: boolean }
  | { readonly type: 'entry'; readonly entry: string }
  /** The passage of a fact or an entry with the sentences around it. */
  | { readonly type: 'original'; readonly of: string };
