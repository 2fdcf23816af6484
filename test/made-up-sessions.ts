import type { Edit } from './made-up.ts';

/** Of the programme of the harbour that an entry explains, the number of its sessions in a year is held. */
export const SESSIONS: readonly Edit[] = [
  {
    file: 'indicators.yaml',
    find: null,
    put: `- id: class-sessions
  name: { zh: 灯塔课堂场次, en: sessions of the Lighthouse Class }
  aliases: [灯塔课堂]
  unit: 场
  theme: port
`,
  },
  {
    file: 'facts/harbour-2017.yaml',
    find: null,
    put: `- id: class-sessions
  entity: xinglan-port
  indicator: class-sessions
  period: '2017'
  value: 31
  at: 课堂开了31场
`,
  },
  { file: 'seeds/harbour.txt', find: '给装卸工人听。', put: '给装卸工人听,课堂开了31场。' },
];
