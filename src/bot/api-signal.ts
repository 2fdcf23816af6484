import type { Api } from 'grammy';

type ApiSignal = NonNullable<Parameters<Api['getMe']>[0]>;

/** The platform's signal as grammY takes it. */
export function forApi(signal: AbortSignal): ApiSignal | undefined {
  return isApiSignal(signal) ? signal : undefined;
}

// grammY types signals by a polyfill, of which it uses only what the platform's own have as well.
function isApiSignal(signal: AbortSignal): signal is AbortSignal & ApiSignal {
  return 'aborted' in signal && 'addEventListener' in signal && 'removeEventListener' in signal;
}
