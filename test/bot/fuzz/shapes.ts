/** The shape of values, as declarations of types tell it. */
export type Shape =
  | { readonly kind: 'string' | 'number' | 'boolean' | 'unknown' }
  | { readonly kind: 'literal'; readonly value: string | number | boolean | null | undefined }
  | { readonly kind: 'list'; readonly of: Shape }
  | { readonly kind: 'object'; readonly fields: readonly Field[] }
  | { readonly kind: 'union' | 'both'; readonly of: readonly Shape[] }
  /** `scopes`: the namespaces around the name, the innermost last. */
  | { readonly kind: 'name'; readonly name: string; readonly scopes: readonly string[] }
  | { readonly kind: 'omit'; readonly from: Shape; readonly what: Shape }
  | { readonly kind: 'exclude'; readonly from: Shape; readonly what: Shape };

export interface Field {
  readonly name: string;
  readonly optional: boolean;
  readonly shape: Shape;
}

/** Declared types by their full names, with namespaces before a dot. */
export type Shapes = ReadonlyMap<string, Shape>;

/** What a name stands for where it is written; null for what is not declared. */
export function lookUp(
  shapes: Shapes,
  { name, scopes }: { readonly name: string; readonly scopes: readonly string[] },
): Shape | null {
  for (let depth = scopes.length; depth >= 0; depth -= 1) {
    const found = shapes.get([...scopes.slice(0, depth), name].join('.'));
    if (found) return found;
  }
  return null;
}

/** All fields of an object, those that are told twice as they are told last; null for what is no object. */
export function fieldsOf(shapes: Shapes, shape: Shape): readonly Field[] | null {
  if (shape.kind === 'object') return shape.fields;
  if (shape.kind === 'both') {
    const all = shape.of.map((one) => fieldsOf(shapes, one));
    if (all.includes(null)) return null;
    return [...new Map(all.flatMap((one) => one ?? []).map((one) => [one.name, one])).values()];
  }
  if (shape.kind === 'omit') {
    const left = new Set(literalsOf(shape.what));
    return fieldsOf(shapes, shape.from)?.filter(({ name }) => !left.has(name)) ?? null;
  }
  const found = shape.kind === 'name' ? lookUp(shapes, shape) : null;
  return found && fieldsOf(shapes, found);
}

function literalsOf(shape: Shape): unknown[] {
  if (shape.kind === 'union') return shape.of.flatMap(literalsOf);
  return shape.kind === 'literal' ? [shape.value] : [];
}

/** What a value may be, one by one. */
export function choicesOf(shapes: Shapes, shape: Shape): readonly Shape[] {
  if (shape.kind === 'union') return shape.of.flatMap((one) => choicesOf(shapes, one));
  if (shape.kind === 'exclude') {
    const left = new Set(choicesOf(shapes, shape.what).map(nameOf));
    return choicesOf(shapes, shape.from).filter((one) => !left.has(nameOf(one)));
  }
  const found = shape.kind === 'name' ? lookUp(shapes, shape) : null;
  return found?.kind === 'union' ? choicesOf(shapes, found) : [shape];
}

function nameOf(shape: Shape): string {
  return shape.kind === 'name' ? shape.name : JSON.stringify(shape);
}
