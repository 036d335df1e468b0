/** The fixes of every rule on its own examples, in every style: edits that can be applied, and none preferred that harms. */
import { describe, expect, test } from 'vitest';
import { ruleExamples } from '../../support/environments.js';
import { stateOf, wrongFixes } from '../../support/fix-checks.js';
import { isOfSyntax } from '../../support/mistake-runs.js';
import { restyled, STYLES } from '../../support/styles.js';
import { thorough } from '../../support/thorough.js';

const examples = [...ruleExamples('bad'), ...ruleExamples('good')];
const dialects = [...new Set(examples.map(({ name }) => name.split('/')[0] ?? ''))];

describe.each(dialects)('%s', (dialect) => {
  test.each(STYLES)('a preferred fix repairs, and none harms: %s', (style) => {
    const own = examples.filter(({ name }) => name.startsWith(`${dialect}/`));
    // Examples that are written otherwise are read otherwise, and repaired by the same code.
    const tried = own.filter((_, index) => thorough || style === 'as written' || index % 24 === 0);
    const wrong = restyled(tried, style).flatMap(({ name, inputs, options }) =>
      wrongFixes(stateOf(inputs, options)).map((each) => `${name} example: ${each}`),
    );
    expect(wrong.filter((each) => !isOfSyntax(each))).toEqual([]);
  });
});
