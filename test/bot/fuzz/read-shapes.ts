import type { Field, Shape, Shapes } from './shapes.ts';

const TOKEN = /"[^"]*"|`[^`]*`|-?\d[\d_]*|[A-Za-z_$][\w$]*(?:\.[A-Za-z_$][\w$]*)*|[^\s]/g;

/** Reads the interfaces and types of `.d.ts` files. What it does not know of the language becomes `unknown`. */
export function readShapes(declarations: string): Shapes {
  const bare = declarations.replaceAll(/\/\*[^]*?\*\/|\/\/.*$/gm, '');
  const tokens = [...bare.matchAll(TOKEN)].map(([token]) => token);
  return new Reader(tokens).readAll();
}

class Reader {
  readonly #tokens: readonly string[];
  readonly #shapes = new Map<string, Shape>();
  #at = 0;

  constructor(tokens: readonly string[]) {
    this.#tokens = tokens;
  }

  readAll(): Shapes {
    this.#statements([]);
    return this.#shapes;
  }

  #peek(): string {
    return this.#tokens[this.#at] ?? '';
  }

  #next(): string {
    this.#at += 1;
    return this.#tokens[this.#at - 1] ?? '';
  }

  #take(token: string): boolean {
    if (this.#peek() !== token) return false;
    this.#at += 1;
    return true;
  }

  #expect(token: string): void {
    const found = this.#next();
    if (found !== token) throw new Error(`declarations: ${found} in place of ${token}`);
  }

  #statements(scopes: readonly string[]): void {
    while (this.#peek() !== '' && this.#peek() !== '}') {
      const word = this.#next();
      if (word === 'namespace') this.#namespace(scopes);
      else if (word === 'interface') this.#interface(scopes);
      else if (word === 'type' && /^[A-Z]/.test(this.#peek())) this.#alias(scopes);
      else if (word === 'import') while (this.#next() !== ';');
      else if (!['export', 'declare', ';'].includes(word)) while (this.#next() !== ';');
    }
  }

  #namespace(scopes: readonly string[]): void {
    const name = this.#next();
    this.#expect('{');
    this.#statements([...scopes, name]);
    this.#expect('}');
  }

  #interface(scopes: readonly string[]): void {
    const name = this.#next();
    this.#parameters();
    const bases: Shape[] = [];
    if (this.#take('extends')) {
      do bases.push(this.#single(scopes));
      while (this.#take(','));
    }
    const own = this.#object(scopes);
    const shape: Shape = bases.length === 0 ? own : { kind: 'both', of: [...bases, own] };
    this.#shapes.set([...scopes, name].join('.'), shape);
  }

  #alias(scopes: readonly string[]): void {
    const name = this.#next();
    this.#parameters();
    this.#expect('=');
    this.#shapes.set([...scopes, name].join('.'), this.#type(scopes));
    this.#expect(';');
  }

  #parameters(): void {
    if (this.#take('<')) while (this.#next() !== '>');
  }

  #type(scopes: readonly string[]): Shape {
    this.#take('|');
    const of = [this.#intersection(scopes)];
    while (this.#take('|')) of.push(this.#intersection(scopes));
    const [only, ...more] = of;
    return only && more.length === 0 ? only : { kind: 'union', of };
  }

  #intersection(scopes: readonly string[]): Shape {
    const of = [this.#single(scopes)];
    while (this.#take('&')) of.push(this.#single(scopes));
    const [only, ...more] = of;
    return only && more.length === 0 ? only : { kind: 'both', of };
  }

  #single(scopes: readonly string[]): Shape {
    let shape = this.#atom(scopes);
    while (this.#take('[')) {
      if (!this.#take(']')) {
        this.#type(scopes);
        this.#expect(']');
        shape = { kind: 'unknown' };
      } else shape = { kind: 'list', of: shape };
    }
    return shape;
  }

  #atom(scopes: readonly string[]): Shape {
    if (this.#peek() === '{') return this.#object(scopes);
    if (this.#take('(')) {
      const inner = this.#type(scopes);
      this.#expect(')');
      return inner;
    }
    const token = this.#next();
    if (token === 'keyof') {
      this.#single(scopes);
      return { kind: 'unknown' };
    }
    if (token === 'string' || token === 'number' || token === 'boolean') return { kind: token };
    if (LITERALS.has(token)) return { kind: 'literal', value: LITERALS.get(token) };
    if (token.startsWith('"')) return { kind: 'literal', value: token.slice(1, -1) };
    if (/^-?\d/.test(token)) return { kind: 'literal', value: Number(token) };
    if (!/^[A-Za-z]/.test(token)) return { kind: 'unknown' };
    return this.#named(token, scopes);
  }

  #named(name: string, scopes: readonly string[]): Shape {
    const given = this.#take('<') ? this.#given(scopes) : [];
    const [first = { kind: 'unknown' }, second = { kind: 'unknown' }] = given;
    if (name === 'Array') return { kind: 'list', of: first };
    if (name === 'Omit') return { kind: 'omit', from: first, what: second };
    if (name === 'Exclude') return { kind: 'exclude', from: first, what: second };
    return { kind: 'name', name, scopes };
  }

  #given(scopes: readonly string[]): Shape[] {
    const given = [this.#type(scopes)];
    while (this.#take(',')) given.push(this.#type(scopes));
    this.#expect('>');
    return given;
  }

  #object(scopes: readonly string[]): Shape {
    this.#expect('{');
    const fields: Field[] = [];
    while (!this.#take('}')) {
      const name = this.#next();
      const optional = this.#take('?');
      this.#expect(':');
      fields.push({ name, optional, shape: this.#type(scopes) });
      this.#expect(';');
    }
    return { kind: 'object', fields };
  }
}

const LITERALS: ReadonlyMap<string, boolean | null | undefined> = new Map([
  ['true', true],
  ['false', false],
  ['null', null],
  ['undefined', undefined],
]);
