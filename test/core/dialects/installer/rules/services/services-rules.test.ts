/** The rules of services and of floating IPs as a whole: none of them speaks on the good example of another. */
import { describe, expect, test } from 'vitest';
import { installerRules } from '../../../../../../server/src/core/dialects/installer/rules/generated/registry.js';
import {
  exampleFiles,
  type RuleDocs,
  type RuleExample,
} from '../../../../../../server/src/core/rules/rule.js';
import { analysesOf } from '../../../../../support/check-rule.js';
import { idsIn } from '../networks/said.js';

const rules = installerRules.filter(
  ({ id }) => idsIn('services').has(id) || /^installer\/floating-/.test(id),
);
const own = new Set<string>(rules.map(({ id }) => id));

function findingsIn(example: RuleExample, { options = {} }: RuleDocs) {
  const files = exampleFiles(example);
  const analyses = analysesOf(files, { options });
  return analyses.all.flatMap((analysis) => analysis.findings());
}

describe.each(rules.map(({ id, docs }) => ({ id, docs })))('$id', ({ docs }) => {
  test('none of these rules speaks on the good example', () => {
    const found = findingsIn(docs.good, docs).filter(({ rule }) => own.has(rule));
    expect(found.map(({ message }) => message)).toEqual([]);
  });
});
