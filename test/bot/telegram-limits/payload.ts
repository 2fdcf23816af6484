/** What is sent with a call, as JSON. */
export type Payload = Readonly<Record<string, unknown>>;

/** What is wrong with a payload; nothing when it is right. */
export type Rule = (payload: Payload) => string[];

export function isPayload(value: unknown): value is Payload {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

export function isList(value: unknown): value is readonly unknown[] {
  return Array.isArray(value);
}

/** The problems of all the rules, in order. */
export function all(...rules: readonly Rule[]): Rule {
  return (payload) => rules.flatMap((rule) => rule(payload));
}

/** A rule on one key; `optional` ones may be left out. */
export function key(
  name: string,
  problemsOf: (value: unknown) => readonly string[],
  { optional = false } = {},
): Rule {
  return (payload) => {
    const value = payload[name];
    if (value === undefined || value === null) return optional ? [] : [`${name} is missing`];
    return problemsOf(value).map((problem) => `${name}: ${problem}`);
  };
}

export function oneOf(...values: readonly string[]): (value: unknown) => string[] {
  return (value) =>
    typeof value === 'string' && values.includes(value) ? [] : [`${String(value)} is not known`];
}

export function integer(min: number, max = Number.MAX_SAFE_INTEGER): (value: unknown) => string[] {
  return (value) =>
    typeof value === 'number' && Number.isSafeInteger(value) && value >= min && value <= max
      ? []
      : [`${String(value)} is no whole number from ${min} to ${max}`];
}

/** Counted in UTF-16 units. */
export function characters(min: number, max: number): (value: unknown) => string[] {
  return (value) => {
    if (typeof value !== 'string') return ['is no text'];
    if (value.length > max) return [`${value.length} characters, at most ${max}`];
    return min > 0 && isBlank(value) ? ['nothing to be seen'] : [];
  };
}

export function bytes(min: number, max: number): (value: unknown) => string[] {
  return (value) => {
    if (typeof value !== 'string') return ['is no text'];
    const count = Buffer.byteLength(value, 'utf8');
    return count >= min && count <= max ? [] : [`${count} bytes, not ${min} to ${max}`];
  };
}

export function matching(pattern: RegExp): (value: unknown) => string[] {
  return (value) =>
    typeof value === 'string' && pattern.test(value) ? [] : [`${String(value)} is not ${pattern}`];
}

/** The items of a list, each by its own rule. */
export function items(
  [min, max]: readonly [number, number],
  rule: Rule,
): (value: unknown) => string[] {
  return (value) => {
    if (!isList(value)) return ['is no list'];
    const count =
      value.length < min || value.length > max
        ? [`${value.length} items, not ${min} to ${max}`]
        : [];
    const problems = value.flatMap((item, index) =>
      (isPayload(item) ? rule(item) : ['is no object']).map((problem) => `${index}: ${problem}`),
    );
    return [...count, ...problems];
  };
}

/** Telegram cuts white space off, and takes a text of invisible characters for empty. */
export function isBlank(text: string): boolean {
  return /^[\s\p{C}]*$/u.test(text);
}
