/** Nothing of this name makes bonds. */
import { bondProviders } from '../../../../architecture/clm-bonds.js';
import { finding } from '../../../../rules/kit/finding.js';
import { changeToOneOf } from '../../../../rules/kit/one-of.js';
import { series } from '../../../../rules/kit/series.js';
import { defineRule } from '../../../../rules/rule.js';
import { docs } from './ifmodel-bond-provider-invalid.docs.js';
import { eachInterface } from './interfaces.js';

export const ifmodelBondProviderInvalid = defineRule({
  id: 'input-model/ifmodel-bond-provider-invalid',
  severity: 'error',
  docs,
  over: eachInterface,
  *check({ bond }) {
    const provider = bond?.text('provider');
    const names = bondProviders.map(({ name }) => name);
    if (!provider || names.includes(provider.value)) return;
    yield finding(provider.at, `'${provider.value}' makes no bonds; write ${series(names)}.`, {
      fixes: () => changeToOneOf(provider, provider.value, names),
    });
  },
});
