/** Of an item that is being written, one thing is said at a time: first that it lacks the keys that all of its kind have. */
import { expect, test } from 'vitest';
import { type Analyses, analyseTogether } from '../../../../../server/src/core/index.js';
import { environmentIn } from '../../../../support/slips.js';

const inputs = environmentIn('examples/input-model');
const before = new Set(errorsOf(analyseTogether(inputs)));

function errorsOf(analyses: Analyses): readonly string[] {
  return analyses.all.flatMap(({ findings }) =>
    findings()
      .filter(({ severity }) => severity !== 'hint')
      .map(({ rule, message }) => `${rule}: ${message}`),
  );
}

test.each([
  [
    'a network of which only the name is written',
    'networks.yml',
    '    network-group: GUEST\n    vlanid: 1403\n    tagged-vlan: true\n    cidr: 172.20.0.0/22\n    gateway-ip: 172.20.0.1\n',
    '',
    "input-model/schema-violation: Missing required key 'network-group' in an item of 'networks'.",
  ],
  [
    'a server that begins',
    'servers.yml',
    '  # Computes\n',
    '  - id: compute0\n\n',
    "input-model/schema-violation: Missing required keys 'ip-addr' and 'role' in an item of 'servers'.",
  ],
  [
    'an interface that begins',
    'net_interfaces.yml',
    '  - name: LIFECYCLE-INTERFACES\n    network-interfaces:\n',
    '  - name: LIFECYCLE-INTERFACES\n    network-interfaces:\n      - name: BOND9\n',
    "input-model/schema-violation: Missing required key 'device' in an item of 'network-interfaces'.",
  ],
  [
    'a NIC mapping with its first port',
    'nic_mappings.yml',
    / {8}bus-address: "0000:07:00.0"\n[\s\S]*(?=\n {2}# Two ports)/,
    '',
    "input-model/schema-violation: Missing required key 'bus-address' in an item of 'physical-ports'.",
  ],
  [
    'a load balancer that begins',
    'control_plane.yml',
    '    load-balancers:\n',
    '    load-balancers:\n      - name: other-lb\n',
    "input-model/schema-violation: Missing required key 'provider' in an item of 'load-balancers'.",
  ],
  [
    'firewall rules that begin',
    'firewall_rules.yml',
    'firewall-rules:\n',
    'firewall-rules:\n  - name: WEB\n',
    "input-model/schema-violation: Missing required key 'rules' in an item of 'firewall-rules'.",
  ],
  [
    'a tag with a colon and nothing behind it',
    'network_groups.yml',
    '      - neutron.networks.vlan:\n          provider-physical-network: physnet1\n',
    '      - neutron.networks.vlan:\n',
    "input-model/tag-missing-attribute: Missing required attribute 'provider-physical-network' of tag 'neutron.networks.vlan'.",
  ],
  [
    'a network that must be untagged and says nothing',
    'networks.yml',
    '    network-group: MANAGEMENT\n    tagged-vlan: false\n',
    '    network-group: MANAGEMENT\n',
    "input-model/network-tagged-provider-vlan: 'MANAGEMENT-NET-RACK1' must be untagged: Neutron manages the VLANs of its group 'MANAGEMENT'.",
  ],
] as const)('%s', (_, name, from, to, said) => {
  const changed = inputs.map((each) => {
    if (!each.uri.endsWith(`/${name}`)) return each;
    const text = each.text.replace(from, to);
    expect(text).not.toBe(each.text);
    return { ...each, text };
  });
  expect(errorsOf(analyseTogether(changed)).filter((each) => !before.has(each))).toEqual([said]);
});
