/**
 * How grave rules are, by the names that users give them: ids, and patterns such as `plan/*`. An id counts before a pattern,
 * and a longer pattern before a shorter one, whatever their order.
 */
import type { Level } from '../dialects/config/model/config-model.js';
import { matchesName } from '../text/glob.js';
import type { RuleSettings } from './runner.js';

type LevelByRule = (rule: string) => Level | undefined;

export function levelsBy(said: readonly { readonly name: string; readonly level: Level }[]): LevelByRule {
  const exact = new Map(said.map(({ name, level }) => [name, level]));
  const patterns = said
    .filter(({ name }) => name.includes('*'))
    .sort((a, b) => b.name.length - a.name.length);
  return (rule) => exact.get(rule) ?? patterns.find(({ name }) => matchesName(name, rule))?.level;
}

/** The same settings are asked for each rule of each file. */
const known = new WeakMap<RuleSettings, LevelByRule>();

/** What the user has set. */
export function levelsSet(settings: RuleSettings): LevelByRule {
  const found = known.get(settings) ?? remembering(levelsBy(namedIn(settings)));
  known.set(settings, found);
  return found;
}

function namedIn(settings: RuleSettings): readonly { readonly name: string; readonly level: Level }[] {
  return Object.entries(settings).map(([name, level]) => ({ name, level }));
}

/** Patterns are held against each rule once. */
export function remembering(find: LevelByRule): LevelByRule {
  const answers = new Map<string, Level | undefined>();
  return (rule) => {
    if (!answers.has(rule)) answers.set(rule, find(rule));
    return answers.get(rule);
  };
}
