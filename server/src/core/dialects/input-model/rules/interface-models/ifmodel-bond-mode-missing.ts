/** The mode of a bond is missing. */
import { finding } from '../../../../rules/kit/finding.js';
import { addKey } from '../../../../rules/kit/fixes.js';
import { defineRule } from '../../../../rules/rule.js';
import { docs } from './ifmodel-bond-mode-missing.docs.js';
import { eachInterface } from './interfaces.js';

export const ifmodelBondModeMissing = defineRule({
  id: 'input-model/ifmodel-bond-mode-missing',
  severity: 'error',
  docs,
  over: eachInterface,
  *check({ item, bond }) {
    const options = bond?.map('options');
    if (!bond || !options || options.has('mode') || options.has('bond_mode')) return;
    yield finding(bond.keyAt('options'), `Missing required key 'mode' in the bond of '${item.label}'.`, {
      fixes: () => addKey(options, 'mode', 'active-backup'),
    });
  },
});
