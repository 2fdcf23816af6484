import { EVENT_ID, getScalarValue, type Event } from 'js-yaml';

export type YamlPath = readonly (string | number)[];

/** Finds the line, from 1, on which a path of a YAML text stands; the nearest container when the path ends earlier. */
export function lineOfPath(source: string, events: readonly Event[], path: YamlPath): number {
  const root = events.findIndex(({ type }) => type !== EVENT_ID.DOCUMENT);
  return lineAt(source, offsetOf(source, events, { node: root, path }));
}

interface Search {
  /** Index of the event that opens the node. */
  readonly node: number;
  readonly path: YamlPath;
}

function offsetOf(source: string, events: readonly Event[], { node, path }: Search): number {
  const event = events[node];
  const [step, ...rest] = path;
  const start = startOf(event);
  if (event === undefined || step === undefined) return start;
  if (event.type === EVENT_ID.SEQUENCE && typeof step === 'number') {
    const item = childrenOf(events, node)[step];
    return item === undefined ? start : offsetOf(source, events, { node: item, path: rest });
  }
  if (event.type !== EVENT_ID.MAPPING) return start;
  const children = childrenOf(events, node);
  const key = children.findIndex(
    (child, index) => index % 2 === 0 && isKey(source, events[child], step),
  );
  if (key < 0) return start;
  const value = children[key + 1];
  if (rest.length === 0 || value === undefined) return startOf(events[children[key] ?? node]);
  return offsetOf(source, events, { node: value, path: rest });
}

function isKey(source: string, event: Event | undefined, step: string | number): boolean {
  return event?.type === EVENT_ID.SCALAR && getScalarValue(source, event) === String(step);
}

/** The events that open the direct children of a collection: items, or keys and values in turn. */
function childrenOf(events: readonly Event[], node: number): number[] {
  const children: number[] = [];
  let depth = 0;
  for (let at = node; at < events.length; at += 1) {
    const type = events[at]?.type;
    if (depth === 1 && type !== EVENT_ID.POP) children.push(at);
    if (type === EVENT_ID.SEQUENCE || type === EVENT_ID.MAPPING) depth += 1;
    if (type === EVENT_ID.POP) depth -= 1;
    if (depth === 0) break;
  }
  return children;
}

function startOf(event: Event | undefined): number {
  if (event === undefined) return 0;
  if ('start' in event) return event.start;
  return 'valueStart' in event ? event.valueStart : 0;
}

function lineAt(source: string, offset: number): number {
  return source.slice(0, Math.max(0, offset)).split('\n').length;
}
