/** Where Telegram delivers updates to, instead of being asked for them. */
export interface WebhookConfig {
  /** The public address, with the path on which updates come in. */
  readonly url: string;
  /** Telegram sends it with every update; nobody else knows it. */
  readonly secret: string;
  readonly host: string;
  readonly port: number;
}

/** Where health and metrics are told; never to the public. */
export interface OpsConfig {
  readonly host: string;
  readonly port: number;
}

export interface Serving {
  readonly webhook: WebhookConfig | null;
  readonly ops: OpsConfig | null;
}

type Env = Readonly<Record<string, string | undefined>>;

/** A proxy or a container says otherwise. */
const LOOPBACK = '127.0.0.1';
const DEFAULT_PORT = 8080;
const HIGHEST_PORT = 65_535;
const SHORTEST_SECRET = 16;
/** The ports that Telegram's own servers deliver to. */
const PUBLIC_PORTS = new Set(['', '80', '88', '443', '8443']);
const MAKE_ONE = 'make one with node -p "crypto.randomBytes(24).toString(\'base64url\')"';

/** Reads what the bot listens on; adds every problem, by its key and without values. */
export function readServing(
  env: Env,
  { botToken, apiRoot }: { readonly botToken: string | null; readonly apiRoot: string | null },
  problems: string[],
): Serving {
  const port = readPort('PORT', env['PORT'], problems) ?? DEFAULT_PORT;
  const opsPort = readPort('OPS_PORT', env['OPS_PORT'], problems);
  const opsHost = trimmed(env['OPS_HOST']) || LOOPBACK;
  const secret = readSecret(env['WEBHOOK_SECRET'], problems);
  const ops = opsPort === null ? null : { host: opsHost, port: opsPort };
  const url = trimmed(env['WEBHOOK_URL']);
  if (url === '') return { webhook: null, ops };
  if (botToken === null) problems.push('BOT_TOKEN is needed once WEBHOOK_URL is set');
  const wrong = urlProblem(url, apiRoot !== null);
  if (wrong !== null) problems.push(`WEBHOOK_URL ${wrong}`);
  if (secret === '') problems.push(`WEBHOOK_SECRET is needed once WEBHOOK_URL is set: ${MAKE_ONE}`);
  if (opsPort === port)
    problems.push('OPS_PORT is the same as PORT: health and metrics need a port of their own');
  return { webhook: { url, secret, host: trimmed(env['HOST']) || LOOPBACK, port }, ops };
}

function trimmed(given: string | undefined): string {
  return given?.trim() ?? '';
}

function readPort(key: string, given: string | undefined, problems: string[]): number | null {
  const text = trimmed(given);
  if (text === '') return null;
  const port = /^\d{1,5}$/.test(text) ? Number(text) : 0;
  if (port >= 1 && port <= HIGHEST_PORT) return port;
  problems.push(`${key} is no port from 1 to ${HIGHEST_PORT}`);
  return null;
}

function readSecret(given: string | undefined, problems: string[]): string {
  const secret = trimmed(given);
  if (secret === '') return secret;
  if (secret.length < SHORTEST_SECRET)
    problems.push(`WEBHOOK_SECRET is shorter than ${SHORTEST_SECRET} characters: ${MAKE_ONE}`);
  if (!/^[\w-]{1,256}$/.test(secret))
    problems.push(
      'WEBHOOK_SECRET may hold only A-Z, a-z, 0-9, _ and -, and no more than 256 of them',
    );
  return secret;
}

/** What is wrong with the address; null when nothing is. */
function urlProblem(text: string, isOwnServer: boolean): string | null {
  if (!URL.canParse(text)) return 'is no address like https://bot.example.org/updates';
  const { protocol, port, username, password, hash } = new URL(text);
  if (username !== '' || password !== '' || hash !== '')
    return 'holds a user, a password or a #: write the host and the path only';
  if (isOwnServer) return /^https?:$/.test(protocol) ? null : 'is no http(s) address';
  if (protocol !== 'https:')
    return 'must begin with https:// (http:// is for a Bot API server of your own, TELEGRAM_API_ROOT)';
  return PUBLIC_PORTS.has(port) ? null : 'names a port other than 443, 80, 88 and 8443';
}
