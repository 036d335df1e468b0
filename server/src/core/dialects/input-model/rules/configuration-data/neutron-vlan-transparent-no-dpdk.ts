/** Networks are to be transparent for VLANs, and no interface uses DPDK. */

import { inFile } from '../../../../rules/in-file.js';
import { finding } from '../../../../rules/kit/finding.js';
import { defineRule } from '../../../../rules/rule.js';
import { removeEntry } from '../../../../syntax/rewrite.js';
import { theFrame } from '../over.js';
import { docs } from './neutron-vlan-transparent-no-dpdk.docs.js';
import { dataFor } from './read-data.js';

export const neutronVlanTransparentNoDpdk = defineRule({
  id: 'input-model/neutron-vlan-transparent-no-dpdk',
  severity: 'error',
  docs,
  over: theFrame,
  *check(frame) {
    const flags = dataFor(frame, 'neutron').flatMap(({ data }) => {
      const flag = data?.flag('vlan_transparent');
      return data && flag?.value === true ? [data] : [];
    });
    const models = frame.list('interface-models');
    if (flags.length === 0 || !frame.isWhole('interface-models')) return;
    if (models.some((model) => model.has('dpdk-devices'))) return;
    for (const data of flags) {
      const entry = data.entry('vlan_transparent');
      const { file } = data;
      yield finding(
        data.keyAt('vlan_transparent'),
        "'vlan_transparent' needs DPDK, and no interface model has 'dpdk-devices'.",
        {
          fixes: () =>
            entry
              ? [{ title: "Remove 'vlan_transparent'", edits: inFile(file, removeEntry(file, entry)) }]
              : [],
        },
      );
    }
  },
});
