/** The provider of a bond is not valid. */
import { bondProviders } from '../../../../architecture/clm-bonds.js';
import { finding } from '../../../../rules/kit/finding.js';
import { changeToOneOf } from '../../../../rules/kit/one-of.js';
import { quoted } from '../../../../rules/kit/words.js';
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
    yield finding(
      provider.at,
      `'${provider.value}' is not a valid bond provider. Expected ${quoted(names, 'or')}.`,
      {
        fixes: () => changeToOneOf(provider, provider.value, names),
      },
    );
  },
});
