/** A KVM cloud has a section `vcenter`. */

import { finding, related } from '../../../../rules/kit/finding.js';
import { defineRule } from '../../../../rules/rule.js';
import { eachEnvironment } from '../over.js';
import { removePath } from './about-paths.js';
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
      related: [related(cloudType.at, 'The cloud type is set here.')],
      tag: 'unnecessary',
      fixes: () => removePath(environment, 'vcenter', { title: `Remove '${name}'` }),
    });
  },
});
