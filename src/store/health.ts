/** Whether a store does all that it is for; `why` is for an operator and names no secret. */
export type Health =
  { readonly state: 'ok' } | { readonly state: 'degraded'; readonly why: string };

export const OK: Health = { state: 'ok' };
