import { CHAT_WORDS } from './vocabulary/small-talk.ts';

export type ChatTopic = 'greeting' | 'thanks' | 'self' | 'bye';

const CHAT_TOPICS: readonly ChatTopic[] = ['greeting', 'thanks', 'self', 'bye'];
const topicOf = new Map<string, ChatTopic>(
  CHAT_TOPICS.flatMap((topic) =>
    CHAT_WORDS[topic].map((word) => [word.replaceAll("'", ' '), topic] as const),
  ),
);

/** Small talk, when the whole question is made of it. */
export function chatTopic(form: string): ChatTopic | null {
  return topicOf.get(form) ?? topicOf.get(form.replace(/[啊呀吧呢吗了哦]+$/, '')) ?? null;
}
