/** An ESX cloud has StoreVirtual nodes. */

import { finding, related } from '../../../../rules/kit/finding.js';
import { defineRule } from '../../../../rules/rule.js';
import { eachEnvironment } from '../over.js';
import { removeTopKey } from './about-keys.js';
import { KEYS } from './about-vsa-scale.js';
import { docs } from './vsa-scale-esx.docs.js';

export const vsaScaleEsx = defineRule({
  id: 'installer/vsa-scale-esx',
  severity: 'warning',
  docs,
  over: eachEnvironment,
  *check(environment) {
    const { cloudType } = environment;
    if (cloudType?.value !== 'ESX') return;
    for (const key of KEYS) {
      const value = environment.integer(key);
      if (!value || value.value <= 0) continue;
      yield finding(value.at, `'${key}' cannot be used on ESX: StoreVirtual nodes are for KVM.`, {
        related: [related(cloudType.at, 'The cloud type is ESX.')],
        fixes: () => removeTopKey(environment, key),
      });
    }
  },
});
