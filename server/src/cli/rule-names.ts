/** Rules by the names that users give them: an id, or a pattern such as `plan/*`. */
import picomatch from 'picomatch';
import { allRules, matchesName, nearest, type Rule } from '../core/index.js';

export function ruleNamed(id: string): Rule<never> {
  const rule = allRules.find((each) => each.id === id);
  if (rule) return rule;
  throw new Error(noRule(id));
}

/** The ids that are meant by ids and patterns; throws a sentence for one that means none. */
export function rulesMeant(written: readonly string[]): ReadonlySet<string> {
  const meant = new Set<string>();
  for (const each of written) {
    const found = idsFor(each);
    if (found.length === 0) throw new Error(noRule(each));
    for (const id of found) meant.add(id);
  }
  return meant;
}

function idsFor(written: string): readonly string[] {
  if (allRules.some(({ id }) => id === written)) return [written];
  if (!/[*?{[]/.test(written)) return [];
  const matches = picomatch(written);
  // As configurations have it, and as shells do.
  return allRules.flatMap(({ id }) => (matchesName(written, id) || matches(id) ? [id] : []));
}

function noRule(written: string): string {
  const ids = allRules.map(({ id }) => id);
  // Somebody may know a rule by the second half of its id.
  const similar = ids.find((id) => id.endsWith(`/${written}`)) ?? nearest(written, ids);
  const meant = similar === undefined ? '' : ` Did you mean '${similar}'?`;
  return `Unknown rule '${written}'.${meant} 'helion rules' lists them all.`;
}
