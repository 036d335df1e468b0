/** The provider of a bond is missing. */
import { DEFAULT_BOND_PROVIDER } from '../../../../architecture/clm-bonds.js';
import { finding } from '../../../../rules/kit/finding.js';
import { addKey } from '../../../../rules/kit/fixes.js';
import { defineRule } from '../../../../rules/rule.js';
import { docs } from './ifmodel-bond-no-provider.docs.js';
import { eachInterface } from './interfaces.js';

export const ifmodelBondNoProvider = defineRule({
  id: 'input-model/ifmodel-bond-no-provider',
  severity: 'warning',
  docs,
  over: eachInterface,
  *check({ item, bond }) {
    if (!bond || bond.has('provider')) return;
    yield finding(
      item.keyAt('bond-data'),
      `The bond of '${item.label}' has no 'provider'; '${DEFAULT_BOND_PROVIDER}' is assumed.`,
      { fixes: () => addKey(bond, 'provider', DEFAULT_BOND_PROVIDER, { preferred: true }) },
    );
  },
});
