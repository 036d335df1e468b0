/** Networks are set to be VLAN-transparent, but no interface uses DPDK. */
import { finding } from '../../../../rules/kit/finding.js';
import { removeKey } from '../../../../rules/kit/fixes.js';
import { defineRule } from '../../../../rules/rule.js';
import { eachDataFor } from './about-data.js';
import { docs } from './neutron-vlan-transparent-no-dpdk.docs.js';

const KEY = 'vlan_transparent';

export const neutronVlanTransparentNoDpdk = defineRule({
  id: 'input-model/neutron-vlan-transparent-no-dpdk',
  severity: 'error',
  docs,
  over: eachDataFor('neutron'),
  *check({ data }, frame) {
    if (data?.flag(KEY)?.value !== true || !frame.isWhole('interface-models')) return;
    if (frame.list('interface-models').some((model) => model.has('dpdk-devices'))) return;
    yield finding(data.keyAt(KEY), `'${KEY}' requires DPDK, but no interface model has 'dpdk-devices'.`, {
      fixes: () => removeKey(data, KEY),
    });
  },
});
