/** A file for ESX describes StoreVirtual or 3PAR back ends. */

import { finding, related } from '../../../../rules/kit/finding.js';
import { removeKey } from '../../../../rules/kit/fixes.js';
import { defineRule } from '../../../../rules/rule.js';
import { storagesOf } from '../../model/backends.js';
import { eachEnvironment } from '../over.js';
import { docs } from './backend-esx.docs.js';

export const backendEsx = defineRule({
  id: 'installer/backend-esx',
  severity: 'warning',
  docs,
  over: eachEnvironment,
  *check(environment) {
    const { cloudType, root } = environment;
    if (cloudType?.value !== 'ESX' || !root) return;
    for (const { facts, keyAt } of storagesOf(environment))
      yield finding(keyAt, `'${facts.name}' is for KVM only; this cloud uses ESX.`, {
        related: [related(cloudType.at, 'The cloud type is written here.')],
        fixes: () => removeKey(root, facts.name),
      });
  },
});
