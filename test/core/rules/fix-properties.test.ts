/** The fixes of every rule on its own examples: edits that can be applied, and none preferred that harms. */
import { describe, expect, test } from 'vitest';
import { allRules, exampleFiles, type RuleExample } from '../../../server/src/core/index.js';
import { stateOf, wrongFixes } from '../../support/fix-checks.js';

const dialects = [...new Set(allRules.map(({ id }) => id.split('/')[0] ?? ''))];

/** What could not be read while a mistake was there, and has a mistake of its own, which the repair brings to light. */
const UNCOVERED = [
  /^common\/(?:yaml|json)-\S+ example: .*new: plan\/(?:missing-key|section-missing) /,
  /^common\/cidr-host-bits example: .*new: plan\/ipmi-unrouted /,
  /^installer\/env-unknown-section example: .*new: installer\/codn-incomplete /,
];

describe.each(dialects)('%s', (dialect) => {
  test('a preferred fix repairs, and none harms', () => {
    const wrong = allRules
      .filter(({ id }) => id.startsWith(`${dialect}/`))
      .flatMap(({ id, docs: { bad, good, options = {} } }) =>
        [bad, good].flatMap((example) =>
          wrongFixes(stateOf(inputsOf(example), { options })).map((each) => `${id} example: ${each}`),
        ),
      );
    expect(wrong.filter((each) => !UNCOVERED.some((known) => known.test(each)))).toEqual([]);
  });
});

function inputsOf(example: RuleExample) {
  return Object.entries(exampleFiles(example)).map(([name, text]) => ({
    uri: `file:///fixture/${name}`,
    text,
  }));
}
