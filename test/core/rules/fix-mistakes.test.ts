/** The fixes of single mistakes in finished environments: edits that can be applied, and none preferred that harms. */
import { describe, expect, test } from 'vitest';
import { findingsIn, keyOf, stateOf, wrongFixes } from '../../support/fix-checks.js';
import { singleMistakes } from '../../support/single-mistakes.js';
import { environmentIn } from '../../support/slips.js';
import { runs } from '../../support/thorough.js';

const FOLDERS = ['kvm', 'esx', 'json', 'installer-kvm', 'installer-esx', 'carrier-grade', 'input-model'];

describe('a preferred fix of a single mistake repairs, and none harms', () => {
  test.each(FOLDERS)('%s', (folder) => {
    const inputs = environmentIn(`examples/${folder}`);
    const whole = stateOf(inputs);
    const known = new Set(findingsIn(whole.analyses).map(keyOf));
    const wrong: string[] = [];
    // Repairs of the syntax know nothing of schemas; fix-all leaves out those that make findings.
    const isOfSyntax = (each: string) => /^common\/(?:yaml|json)-\S+: .* new: /.test(each);
    for (const { inputs: changed, shown } of singleMistakes(inputs, runs(150)))
      for (const each of wrongFixes(stateOf(changed, {}, whole.analyses), known))
        if (!isOfSyntax(each)) wrong.push(`${shown} | ${each}`);
    expect(wrong).toEqual([]);
  });
});
