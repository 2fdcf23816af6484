const TAGS: ReadonlySet<string> = new Set(['b', 'i', 'u', 'blockquote']);
const ENTITIES: Readonly<Record<string, string>> = {
  '&amp;': '&',
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
};

/** What the reader sees of Telegram's HTML; throws on anything unbalanced, unknown or not escaped. */
export function readHtml(html: string): string {
  const open: string[] = [];
  const text: string[] = [];
  for (const [token] of html.matchAll(/<[^<>]*>|&[a-z]*;|[^]/gu)) {
    if (token.startsWith('</')) close(open, token.slice(2, -1));
    else if (token.length > 1 && token.startsWith('<')) open.push(tagOf(token));
    else text.push(characterOf(token));
  }
  if (open.length > 0) throw new Error(`not closed: ${open.join(' ')}`);
  return text.join('');
}

function tagOf(token: string): string {
  const [tag = ''] = token
    .slice(1, -1)
    .replace(/^blockquote expandable$/, 'blockquote')
    .split(' ', 1);
  if (!TAGS.has(tag)) throw new Error(`unknown tag: ${token}`);
  return tag;
}

function close(open: string[], tag: string): void {
  if (open.pop() !== tag) throw new Error(`closed out of order: ${tag}`);
}

function characterOf(token: string): string {
  const character = ENTITIES[token] ?? token;
  if (/^[<>&"]/.test(token) && character === token) throw new Error(`not escaped: ${token}`);
  return character;
}
