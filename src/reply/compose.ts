import type { Answer } from '../answer/answer.ts';
import type { Article, Entry } from '../knowledge/model.ts';
import { periodWords } from '../text/periods.ts';
import { chatLines } from './chat.ts';
import { createCitations, type Citations } from './citations.ts';
import { figure, recordOf, type Draft, type Writing } from './draft.ts';
import { composeExtreme } from './extreme.ts';
import { labelOf, nameOf } from './labels.ts';
import { curated, line, named, period, say } from './lines.ts';
import { composePassage } from './passage.ts';
import { composeRefusal } from './refusals.ts';
import type { Language, Piece, Reply } from './reply.ts';
import { suggestionsFor } from './suggestions.ts';
import { composeTogether } from './together.ts';
import { composeValue } from './value.ts';
import { viewOf } from './view-of.ts';

/** Puts an answer into words. Every figure is cited as it is written. */
export function compose(answer: Answer, writing: Writing): Reply {
  const citations = createCitations();
  const draft = draftOf(answer, writing, citations);
  return {
    figures: [],
    results: [],
    chart: null,
    understood: {},
    refusal: null,
    suggestions: [],
    choices: [],
    ...draft,
    shown: viewOf(answer),
    unsure: 'understood' in answer && answer.understood.corrections.length > 0,
    form: 'verdict' in answer && answer.verdict !== null ? 'verdict' : answer.form,
    verdict: 'verdict' in answer ? answer.verdict : null,
    language: writing.language,
    passages: citations.list(),
  };
}

function draftOf(answer: Answer, writing: Writing, citations: Citations): Draft {
  switch (answer.form) {
    case 'value':
    case 'list':
      return composeValue(answer, writing, citations);
    case 'extreme':
      return composeExtreme(answer, writing, citations);
    case 'comparison':
    case 'series':
    case 'calculation':
      return composeTogether(answer, writing, citations);
    case 'entry':
      return composeEntry(answer.entry, writing, citations);
    case 'source':
      return composeSource(answer, writing, citations);
    case 'clarification':
      return composeClarification(answer, writing);
    case 'passage':
      return composePassage(answer, writing, citations);
    case 'refusal':
      return composeRefusal(answer.refusal, writing, citations);
    case 'chat':
      return {
        kind: 'chat',
        lines: chatLines(answer.topic, writing.language),
        suggestions: writing.examples,
      };
    default:
      return answer satisfies never;
  }
}

function composeEntry(entry: Entry, writing: Writing, citations: Citations): Draft {
  const parts = entry.answer[writing.language];
  const facts = [...new Set(parts.flatMap((part) => ('fact' in part ? [part.fact] : [])))];
  citations.cite(entry.passages);
  const pieces = parts.map((part): Piece =>
    'fact' in part ? figure(part.fact, writing, citations) : curated(part.text),
  );
  return {
    kind: 'answer',
    lines: [line('direct', pieces)],
    figures: facts.map((fact) => recordOf(fact, 'answer', citations)),
  };
}

function composeSource(
  answer: Extract<Answer, { form: 'source' }>,
  { language }: Writing,
  citations: Citations,
): Draft {
  citations.cite(answer.passages);
  const [first, ...more] = answer.articles;
  if (first && more.length === 0 && answer.passages.length === 0)
    return { kind: 'answer', lines: [line('direct', writtenBy(first, language))] };
  const lead =
    answer.passages.length > 0
      ? language === 'zh'
        ? '出自：'
        : 'From: '
      : language === 'zh'
        ? '我只依据这些文章回答：'
        : 'I answer from these articles only:';
  const items = answer.articles.map((article) => line('detail', articlePieces(article, language)));
  return {
    kind: 'answer',
    lines: [
      line('direct', [
        say(lead),
        ...(answer.passages.length > 0 ? articlePieces(answer.articles[0], language) : []),
      ]),
      ...(answer.passages.length > 0 ? items.slice(1) : items),
    ],
  };
}

/** An article with those who wrote it, where it names them. */
function writtenBy(article: Article, language: Language): Piece[] {
  const { byline } = article;
  const who =
    byline.length === 0
      ? [say(language === 'zh' ? '没有作者署名。' : ' names no author.')]
      : [
          say(language === 'zh' ? '的署名：' : ', by '),
          named(byline.join(language === 'zh' ? '、' : ', ')),
          say(language === 'zh' ? '。' : '.'),
        ];
  return [...articlePieces(article, language), ...who];
}

function articlePieces(article: Article | undefined, language: Language): Piece[] {
  if (!article) return [];
  const covers =
    article.covers.type === 'undated'
      ? []
      : [
          say(language === 'zh' ? '，讲' : ', about '),
          period(periodWords(article.covers, language)),
        ];
  return [
    named(language === 'zh' ? `《${article.name}》` : article.name),
    say(language === 'zh' ? '（' : ' ('),
    period(article.published),
    say(language === 'zh' ? '发表' : ''),
    ...covers,
    say(language === 'zh' ? '）' : ')'),
  ];
}

function composeClarification(
  answer: Extract<Answer, { form: 'clarification' }>,
  writing: Writing,
): Draft {
  const { language, word } = writing;
  const options = [
    ...answer.entities.map((entity) => nameOf(entity, language)),
    ...answer.options.map((fact) => labelOf(fact, language, word)),
  ];
  const lines = [
    line('direct', [say(language === 'zh' ? '您问的是哪一个？' : 'Which one do you mean?')]),
    ...options.slice(0, 8).map((option) => line('detail', [say('- '), named(option)])),
  ];
  return {
    kind: 'clarification',
    lines,
    suggestions: suggestionsFor(answer.options.slice(0, 5), writing),
    choices: answer.entities.map((entity) => ({
      entity: entity.id,
      name: nameOf(entity, language),
      said: entity.aliases,
    })),
  };
}
