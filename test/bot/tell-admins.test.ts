import { Api } from 'grammy';
import { pino } from 'pino';
import { expect, test } from 'vitest';
import { tellAdmins } from '../../src/bot/tell-admins.ts';
import { recorder, type Call, type ScriptedFault } from './recorder.ts';

async function tell(
  text: string,
  faults: readonly ScriptedFault[] = [],
): Promise<{ calls: readonly Call[]; log: string }> {
  const { calls, transformer } = recorder(faults);
  const api = new Api('1:test');
  api.config.use(transformer);
  const lines: string[] = [];
  const log = pino({ level: 'debug' }, { write: (line) => void lines.push(line) });
  await tellAdmins(api, [7000000041, 7000000042], { text, log });
  return { calls, log: lines.join('') };
}

test('every admin is told, with what Telegram would take for tags escaped', async () => {
  const { calls } = await tell('facts/a.yaml:2: <b> & "c"');
  expect(calls).toEqual(
    [7000000041, 7000000042].map((id) => ({
      method: 'sendMessage',
      payload: {
        chat_id: id,
        text: 'facts/a.yaml:2: &lt;b&gt; &amp; &quot;c&quot;',
        parse_mode: 'HTML',
        link_preview_options: { is_disabled: true },
      },
    })),
  );
});

test('a long text is cut to one message, at the end of a line', async () => {
  const { calls } = await tell('一二三四五六七八九\n'.repeat(1000));
  expect(calls).toHaveLength(2);
  for (const { payload } of calls) {
    const text = 'text' in payload ? String(payload.text) : '';
    expect(text.length).toBeGreaterThan(3900);
    expect(text.length).toBeLessThanOrEqual(4096);
    expect(text.endsWith('九\n')).toBe(true);
  }
});

test('an admin who cannot be told keeps nobody else from it and is logged without the id', async () => {
  const fault = {
    method: 'sendMessage',
    error_code: 403,
    description: 'Forbidden: bot was blocked by the user',
  };
  const { calls, log } = await tell('新闻', [fault]);
  expect(calls).toHaveLength(2);
  expect(log).toContain('an admin was not told');
  expect(log).toContain('403');
  expect(log).not.toContain('7000000041');
});
