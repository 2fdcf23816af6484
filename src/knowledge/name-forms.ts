import type { Entity, Entry, Indicator, Knowledge } from './model.ts';
import type { WordData } from './schema.ts';
import { matchForm } from '../text/normalize.ts';

const forms = new WeakMap<Entity | Indicator, readonly string[]>();

/** Every name of something in match form, computed once. */
export function nameForms(named: Entity | Indicator): readonly string[] {
  const known = forms.get(named);
  if (known) return known;
  const made = [named.name.zh, named.name.en, ...named.aliases].map(matchForm);
  forms.set(named, made);
  return made;
}

const surfaces = new WeakMap<WordData, readonly string[]>();

/** A word and then all that people say for it, in match form, computed once. */
export function wordForms(data: WordData): readonly string[] {
  const known = surfaces.get(data);
  if (known) return known;
  const made = [data.word, ...data.same].map(matchForm);
  surfaces.set(data, made);
  return made;
}

/** The sample questions of an indicator or entry as one text in match form; empty where there are none. */
export function askedForm(of: Indicator | Entry, { samples }: Pick<Knowledge, 'samples'>): string {
  return (samples.get(of) ?? []).map(matchForm).join('|');
}
