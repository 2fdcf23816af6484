import * as z from 'zod';
import type { Answerer, Context } from '../reply/answerer.ts';
import { replyJson } from './reply-json.ts';

const requestSchema = z.object({
  id: z.union([z.string(), z.number()]),
  question: z.string(),
  turns: z.array(z.string()).default([]),
  today: z.iso.date('today must be YYYY-MM-DD').optional(),
});

/** A line longer than this is refused unread. */
const MAX_LINE_CHARACTERS = 1_000_000;

/** Answers one line of a batch with one line. A line that is no request gives {"id", "error"}. */
export function answerLine(line: string, answerer: Answerer, today: string): string {
  const read = readLine(line);
  if ('error' in read) return JSON.stringify(read);
  const { id, question, turns } = read.request;
  const options = (context: Context | null) => ({ context, today: read.request.today ?? today });
  let context: Context | null = null;
  for (const turn of turns) context = answerer.ask(turn, options(context)).context;
  return JSON.stringify({ id, ...replyJson(answerer.ask(question, options(context)).reply) });
}

type Read =
  | { readonly request: z.infer<typeof requestSchema> }
  | { readonly id: unknown; readonly error: string };

function readLine(line: string): Read {
  if (line.length > MAX_LINE_CHARACTERS)
    return { id: null, error: 'the line is longer than 1,000,000 characters' };
  let data: unknown;
  try {
    data = JSON.parse(line);
  } catch {
    return { id: null, error: 'the line is not JSON; write {"id":"q1","question":"…"}' };
  }
  const parsed = requestSchema.safeParse(data);
  if (parsed.success) return { request: parsed.data };
  const id = z.object({ id: z.union([z.string(), z.number()]) }).safeParse(data);
  const issues = parsed.error.issues.map(
    ({ path, message }) => `${path.join('.') || 'the line'}: ${message}`,
  );
  return { id: id.success ? id.data.id : null, error: issues.join('; ') };
}
