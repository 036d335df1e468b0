/** A KVM cloud has a section `vcenter`. */

import { finding } from '../../../../rules/kit/finding.js';
import { defineRule } from '../../../../rules/rule.js';
import { eachEnvironment } from '../over.js';
import { removeKey, repair } from './repairs.js';
import { docs } from './vcenter-on-kvm.docs.js';

export const vcenterOnKvm = defineRule({
  id: 'installer/vcenter-on-kvm',
  severity: 'warning',
  docs,
  over: eachEnvironment,
  *check(environment) {
    const { cloudType } = environment;
    const at = environment.keyAt('vcenter');
    if (cloudType?.value !== 'KVM' || !at) return;
    const entry = environment.entry('vcenter');
    const name = entry ? String(entry.key.value) : 'vcenter';
    yield finding(at, `'${name}' has no effect in a KVM cloud.`, {
      related: [{ at: cloudType.at, message: 'The cloud type is set here.' }],
      tag: 'unnecessary',
      fixes: () => repair(environment, `Remove '${name}'`, [removeKey(environment, 'vcenter')]),
    });
  },
});
