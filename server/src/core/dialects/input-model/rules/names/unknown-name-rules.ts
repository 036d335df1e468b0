/**
 * The rules about names that are defined nowhere: one row for each id. They share one search, from which every rule takes
 * what is its own.
 */
import type { Report, RuleDocs } from '../../../../rules/rule.js';
import { exampleModel } from '../../examples.js';
import type { InputModel } from '../../model/input-model.js';
import type { ModelRule } from '../define.js';
import { unknownNameRows } from './unknown-name-rows.js';
import { unknownNames } from './unknown-names.js';

const found = new WeakMap<InputModel, ReadonlyMap<string, readonly Report[]>>();

export const unknownNameRules: readonly ModelRule[] = unknownNameRows.map(
  ({ id, severity, what, why, bad }): ModelRule => ({
    id: `input-model/${id}`,
    severity,
    docs: {
      summary: `${what} is defined nowhere in the model.`,
      why,
      source: 'Ardana configuration processor, checks of references',
      bad: () => exampleModel(bad()),
      good: () => exampleModel({}),
    } satisfies RuleDocs,
    check({ model, report }) {
      for (const each of unknownIn(model).get(`input-model/${id}`) ?? []) report(each);
    },
  }),
);

function unknownIn(model: InputModel): ReadonlyMap<string, readonly Report[]> {
  const known = found.get(model);
  if (known) return known;
  const byRule = new Map<string, Report[]>();
  for (const { rule, report } of model.frame.hasConfig ? unknownNames(model) : []) {
    const reports = byRule.get(rule) ?? [];
    reports.push(report);
    byRule.set(rule, reports);
  }
  found.set(model, byRule);
  return byRule;
}
