import type { Entity, Indicator } from './model.ts';
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
