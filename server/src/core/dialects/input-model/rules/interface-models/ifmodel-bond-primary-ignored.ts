/** A bond has a primary port but ignores it. */
import { finding } from '../../../../rules/kit/finding.js';
import { removeKey } from '../../../../rules/kit/fixes.js';
import { defineRule } from '../../../../rules/rule.js';
import { providerOf } from './about-bonds.js';
import { docs } from './ifmodel-bond-primary-ignored.docs.js';
import { eachInterface } from './interfaces.js';

export const ifmodelBondPrimaryIgnored = defineRule({
  id: 'input-model/ifmodel-bond-primary-ignored',
  severity: 'warning',
  docs,
  over: eachInterface,
  *check({ bond }) {
    const options = bond?.map('options');
    const provider = bond && providerOf(bond);
    if (!options?.entry('primary') || !provider || provider.hasPrimary) return;
    yield finding(
      options.keyAt('primary'),
      `'primary' is ignored: '${provider.name}' bonds have no primary port.`,
      { fixes: () => removeKey(options, 'primary') },
    );
  },
});
