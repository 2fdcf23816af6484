/** Where a store is kept: a SQLite file, or a Redis that several machines share. */
export type StorePlace =
  | { readonly kind: 'sqlite'; readonly file: string }
  | { readonly kind: 'redis'; readonly url: string };
