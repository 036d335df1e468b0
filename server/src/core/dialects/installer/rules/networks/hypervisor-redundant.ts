/** The public interface of the compute nodes is that of the overcloud. */

import { finding, related } from '../../../../rules/kit/finding.js';
import { defineRule } from '../../../../rules/rule.js';
import { eachEnvironment } from '../over.js';
import { PUBLIC } from './about-hypervisor.js';
import { textAt } from './about-meant-text.js';
import { removePath } from './about-paths.js';
import { docs } from './hypervisor-redundant.docs.js';

export const hypervisorRedundant = defineRule({
  id: 'installer/hypervisor-redundant',
  severity: 'hint',
  docs,
  over: eachEnvironment,
  *check(environment) {
    const own = textAt(environment, PUBLIC);
    const overcloud = textAt(environment, 'neutron.overcloud_public_interface');
    const entry = environment.entry(PUBLIC);
    if (!own || !entry || own.value !== overcloud?.value) return;
    // With a NIC of its own under it, the VLAN is not the same interface.
    if (environment.state('hypervisor.public_interface_raw_device') !== 'absent') return;
    yield finding(
      { file: environment.file, node: entry },
      `'${own.value}' is also the public interface of the overcloud. Remove the key.`,
      {
        related: [related(overcloud.at, 'The public interface of the overcloud is set here.')],
        tag: 'unnecessary',
        fixes: () => removePath(environment, PUBLIC, { preferred: true }),
      },
    );
  },
});
