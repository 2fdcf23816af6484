import { expect, test } from 'vitest';
import { checkKnowledge } from '../src/knowledge/load.ts';
import { changedCopy, breakRule, type Edit, type Rule } from './made-up.ts';

/** Rules about ids, names, words and units. */
const edit = (file: string, find: string, put: string): Edit => ({ file, find, put });
const FACTS = 'facts/harbour-2017.yaml';
const ENTRIES = 'entries/harbour.yaml';

test.each<Rule>([
  {
    name: 'a fact of an unknown entity',
    edit: edit(
      FACTS,
      'entity: haisui-logistics\n  indicator: wharf',
      'entity: haisui-nobody\n  indicator: wharf',
    ),
    at: 'entity: haisui-nobody',
    what: 'no entity has the id haisui-nobody',
    fix: 'entities.yaml',
  },
  {
    name: 'a fact of an unknown indicator',
    edit: edit(FACTS, 'indicator: port-advisers', 'indicator: port-advisors'),
    at: 'indicator: port-advisors',
    what: 'harbour-advisers: no indicator has the id port-advisors',
    fix: 'indicators.yaml',
  },
  {
    name: 'a list item that is an unknown entity',
    edit: edit(FACTS, '[{ entity: haisui-logistics }', '[{ entity: haisui-unknown }'),
    at: 'entity: haisui-unknown',
    what: 'no entity has the id haisui-unknown',
    fix: 'entities.yaml',
  },
  {
    name: 'a part of an unknown fact',
    edit: edit(FACTS, 'part_of: harbour-warehouse-firms', 'part_of: harbour-warehouses'),
    at: 'part_of: harbour-warehouses',
    what: 'part_of: nothing has the id harbour-warehouses',
    fix: 'correct the id',
  },
  {
    name: 'a comparison with an unknown fact',
    edit: edit(FACTS, 'with: haisui-revenue', 'with: haisui-income'),
    at: 'not_comparable:',
    what: 'not_comparable: nothing has the id haisui-income',
    fix: 'correct the id',
  },
  {
    name: 'an indicator under an unknown one',
    edit: edit('indicators.yaml', 'broader: port-revenue', 'broader: port-income'),
    at: 'broader: port-income',
    what: 'broader: nothing has the id port-income',
    fix: 'correct the id',
  },
  {
    name: 'an entity within an unknown one',
    edit: edit('entities.yaml', 'within: xinglan-port', 'within: xinglan-city'),
    at: 'within: xinglan-city',
    what: 'within: nothing has the id xinglan-city',
    fix: 'correct the id',
  },
  {
    name: 'samples of an unknown indicator',
    edit: edit('samples/harbour.yaml', 'indicator: port-advisers', 'indicator: port-guides'),
    at: 'indicator: port-guides',
    what: 'indicator: nothing has the id port-guides',
    fix: 'correct the id',
  },
  {
    name: 'samples of an unknown entry',
    edit: edit('samples/harbour.yaml', 'indicator: port-advisers', 'entry: port-guides'),
    at: 'entry: port-guides',
    what: 'entry: nothing has the id port-guides',
    fix: 'correct the id',
  },
  {
    name: 'an entry about something unknown',
    edit: edit(ENTRIES, 'about: [one-form]', 'about: [two-forms]'),
    at: 'about: [two-forms]',
    what: 'one-form: about: no entity or indicator has the id two-forms',
    fix: 'correct the id',
  },
  {
    name: 'an entry that cites an unknown source',
    edit: edit(
      ENTRIES,
      "{ source: harbour-2017, text: '大力",
      "{ source: harbour-2016, text: '大力",
    ),
    at: 'harbour-2016',
    what: 'no source has the id harbour-2016',
    fix: 'sources.yaml',
  },
  {
    name: 'an alias of two entities',
    edit: edit('entities.yaml', 'aliases: [海穗, Haisui]', 'aliases: [海穗, 星澜港]'),
    at: 'aliases: [海穗, 星澜港]',
    what: 'the name 星澜港 is claimed by xinglan-port and haisui-logistics',
    fix: 'ambiguous: true',
  },
  {
    name: 'an alias of two indicators that differ in spelling only',
    edit: edit(
      'indicators.yaml',
      'aliases: [港务顾问]',
      'aliases: [港务顾问, Ｔｈｒｏｕｇｈｐｕｔ]',
    ),
    at: 'Ｔｈｒｏｕｇｈｐｕｔ',
    what: 'is claimed by cargo-throughput and port-advisers',
    fix: 'ambiguous: true',
  },
  {
    name: 'an alias that only one of two claimants marks as ambiguous',
    edit: edit(
      'entities.yaml',
      'aliases: [海穗, Haisui]',
      'aliases: [海穗, 星澜港]\n  ambiguous: true',
    ),
    at: 'aliases: [海穗, 星澜港]',
    what: 'the name 星澜港 is claimed by',
    fix: 'mark both',
  },
  {
    name: 'a synonym of two words',
    edit: edit('words.yaml', 'same: [公司, firms]', 'same: [公司, 省里]'),
    at: 'same: [公司, 省里]',
    what: 'the word 省里 is claimed by 全省 and 企业',
    fix: 'leave it to one',
  },
  {
    name: 'a where-word that is not in words.yaml',
    edit: edit(FACTS, 'where: [规上]', 'where: [限上]'),
    at: '- id: harbour-warehouse-firms-above-scale',
    what: 'harbour-warehouse-firms-above-scale: 限上 is not a word of words.yaml',
    fix: 'add it there',
  },
  {
    name: 'an among-word that is not in words.yaml',
    edit: edit(FACTS, 'among: 全国', 'among: 全球'),
    at: '- id: harbour-throughput-rank-national',
    what: '全球 is not a word of words.yaml',
    fix: 'add it there',
  },
  {
    name: 'a second default entity',
    edit: edit('entities.yaml', 'within: xinglan-port', 'within: xinglan-port\n  default: true'),
    at: '- id: haisui-logistics',
    what: 'haisui-logistics is a second default entity',
    fix: 'mark only the one',
  },
  {
    name: 'an unknown unit of an indicator',
    edit: edit(
      'indicators.yaml',
      '  time: stock\n  theme: port\n- id: port-rev',
      '  unit: 海里\n  theme: port\n- id: port-rev',
    ),
    at: 'unit: 海里',
    what: 'the unit 海里 is not in the unit table',
    fix: 'use a unit of the table',
  },
  {
    name: 'an indicator id that is used twice',
    edit: edit(
      'indicators.yaml',
      '- id: port-advisers',
      '- id: signed-amount # here\n  name: { zh: 顾问费, en: fees }\n  theme: port\n- id: port-advisers',
    ),
    at: '# here',
    what: 'the id signed-amount is used twice',
    fix: 'an id of its own',
  },
  {
    name: 'an entry id that is used twice',
    edit: edit(ENTRIES, '- id: throughput-overview', '- id: one-form # here'),
    at: '# here',
    what: 'the id one-form is used twice',
    fix: 'an id of its own',
  },
  {
    name: 'a fact id that is used twice',
    edit: edit(FACTS, '- id: harbour-advisers', '- id: haisui-revenue # here'),
    at: '# here',
    what: 'the id haisui-revenue is used twice',
    fix: 'an id of its own',
  },
  {
    name: 'an entity id that is used twice',
    edit: edit(
      'entities.yaml',
      '- id: lighthouse-class',
      '- id: one-form # here\n  kind: term\n  name: { zh: 单子, en: Forms }\n- id: lighthouse-class',
    ),
    at: '# here',
    what: 'the id one-form is used twice',
    fix: 'an id of its own',
  },
])('$name is reported', (rule) => {
  const { problems, wanted } = breakRule(rule);
  expect(problems).toEqual([wanted]);
});

test('an alias of two entities that are both ambiguous is allowed', () => {
  const folders = changedCopy([
    edit('entities.yaml', 'default: true', 'default: true\n  ambiguous: true'),
    edit('entities.yaml', 'aliases: [海穗, Haisui]', 'aliases: [海穗, 星澜港]\n  ambiguous: true'),
  ]);
  expect(checkKnowledge(folders).problems).toEqual([]);
});

test('an alias that repeats the name of its own entity is allowed', () => {
  const folders = changedCopy([
    edit('entities.yaml', '[海穗, Haisui]', '[海穗, 海穗物流, Haisui]'),
  ]);
  expect(checkKnowledge(folders).problems).toEqual([]);
});
