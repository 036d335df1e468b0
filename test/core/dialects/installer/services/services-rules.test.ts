/** The rules of services and of floating IPs as a whole: none of them speaks on the good example of another. */
import { describe, expect, test } from 'vitest';
import { floatingRules } from '../../../../../server/src/core/dialects/installer/rules/addresses/floating-rules.js';
import { servicesRules } from '../../../../../server/src/core/dialects/installer/rules/services/services-rules.js';
import { exampleFiles, type RuleDocs, type RuleExample } from '../../../../../server/src/core/rules/rule.js';
import { analysesOf } from '../../../../support/check-rule.js';

const rules = [...servicesRules, ...floatingRules];
const own = new Set<string>(rules.map(({ id }) => id));

function findingsIn(example: RuleExample, { installerVersion }: RuleDocs) {
  const files = exampleFiles(example);
  const analyses = analysesOf(files, installerVersion === undefined ? {} : { installerVersion });
  return analyses.all.flatMap((analysis) => analysis.findings());
}

describe.each(rules.map(({ id, docs }) => ({ id, docs })))('$id', ({ docs }) => {
  test('none of these rules speaks on the good example', () => {
    const found = findingsIn(docs.good, docs).filter(({ rule }) => own.has(rule));
    expect(found.map(({ message }) => message)).toEqual([]);
  });
});
