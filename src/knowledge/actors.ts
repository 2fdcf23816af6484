const ACTORS: ReadonlySet<string> = new Set([
  'country',
  'region',
  'province',
  'city',
  'zone',
  'district',
  'village',
  'company',
]);

/** Kinds that own figures. One of them named in a question is a hard slot; other kinds are topics. */
export function isActor(kind: string): boolean {
  return ACTORS.has(kind);
}
