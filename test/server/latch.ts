/** A promise, and what resolves it. */
export interface Latch<Value> {
  readonly opened: Promise<Value>;
  open(value: Value): void;
}

export function createLatch<Value = void>(): Latch<Value> {
  const opens: ((value: Value) => void)[] = [];
  const opened = new Promise<Value>((resolve) => opens.push(resolve));
  return { opened, open: (value) => opens[0]?.(value) };
}
