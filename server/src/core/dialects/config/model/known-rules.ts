/** The rules that a configuration may name, which it is given because it knows no other dialect. */
import type { ShippedName } from '../../../model/facts.js';
import type { Rule } from '../../../rules/rule.js';
import { matchesName } from '../../../text/glob.js';
import { authored } from '../../../text/markdown.js';

export interface KnownRules {
  readonly ids: readonly string[];
  /** Every id, as it is offered. */
  readonly names: readonly ShippedName[];
  /** The patterns of whole dialects. */
  readonly families: readonly ShippedName[];
  of(id: string): Rule<never> | undefined;
  /** How many rules a name or pattern means. */
  countOf(name: string): number;
}

export function knownRules(rules: readonly Rule<never>[]): KnownRules {
  const byId = new Map<string, Rule<never>>(rules.map((rule) => [rule.id, rule]));
  const ids = [...byId.keys()];
  const families = [...new Set(ids.map((id) => `${id.split('/')[0]}/*`))];
  const countOf = (name: string): number =>
    isPattern(name) ? ids.filter((id) => matchesName(name, id)).length : Number(byId.has(name));
  return {
    ids,
    countOf,
    of: (id) => byId.get(id),
    names: rules.map(nameOf),
    families: families.map((name) => ({ name, detail: `${countOf(name)} rules` })),
  };
}

export function isPattern(name: string): boolean {
  return name.includes('*');
}

/** The bundles of the server hold no pages of rules, and of families not even their summaries. */
export function summaryOf({ docs }: Rule<never>): string | undefined {
  const { summary }: { readonly summary?: string } = docs ?? {};
  return summary;
}

function nameOf(rule: Rule<never>): ShippedName {
  const summary = summaryOf(rule);
  return {
    name: rule.id,
    detail: rule.severity,
    ...(summary !== undefined && { documentation: authored(summary) }),
  };
}
