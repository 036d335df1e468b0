/** How tenant networks are kept apart, and the VLANs that one of the ways needs. */
import { networkTypes, serviceNetwork } from '../../../../architecture/installer-networks.js';
import type { Rule } from '../../../../rules/rule.js';
import { nearest } from '../../../../text/nearest.js';
import { kvmExample } from '../../examples.js';
import type { EnvironmentJson, Installer } from '../../model/installer-model.js';
import { defineEnvironmentRule } from '../define.js';
import { change } from '../services/repairs.js';
import { knownMappings } from './mapping-lists.js';
import { textAt } from './meant-text.js';
import { removeKey, repair, writeKey } from './repairs.js';

const TYPE = 'neutron.network_type';
const RANGES = 'neutron.network_vlan_ranges';
const vlanNetworks = { [TYPE]: 'vlan', [RANGES]: 'physnet1:300:398', 'neutron.overcloud_dvr': 'False' };

const known = defineEnvironmentRule({
  id: 'installer/network-type',
  severity: 'warning',
  docs: {
    summary: 'The network type is neither `vlan` nor `vxlan`.',
    why: 'Neutron knows more types, but the installer sets up the switches of the nodes for these two only. With another word no tenant network can be made.',
    source: 'Page VLAN provider networks 1.1',
    ...kvmExample({ ...vlanNetworks, [TYPE]: 'gre' }, vlanNetworks),
  },
  check({ environment, report }) {
    const type = textAt(environment, TYPE);
    if (!type || networkTypes.includes(type.value)) return;
    const meant = nearest(type.value.trim(), networkTypes);
    const hint =
      meant === undefined
        ? `write ${networkTypes.map((each) => `'${each}'`).join(' or ')}.`
        : `did you mean '${meant}'?`;
    report({
      at: type.at,
      message: `'${type.value}' is no network type that the installer sets up; ${hint}`,
      fixes: () => (meant === undefined ? [] : change(environment.file, type, meant, true)),
    });
  },
});

const withoutRanges = defineEnvironmentRule({
  id: 'installer/network-type-without-ranges',
  severity: 'warning',
  docs: {
    summary:
      'Networks are VLANs without a range of ids, or a range of ids stands beside another network type.',
    why: 'A network of the type `vlan` takes its id from `network_vlan_ranges`. Without a range no network can be made; with the type `vxlan` the range is without effect on tenant networks.',
    source: 'Page VLAN provider networks 1.1',
    ...kvmExample({ ...vlanNetworks, [RANGES]: undefined }, vlanNetworks),
  },
  check({ environment, installer, report }) {
    const type = environment.text(TYPE);
    const ranges = environment.text(RANGES);
    // The plugin's own configuration may bring the ranges too.
    const elsewhere = installer
      .filesOf('passthrough')
      .some(({ file }) => file.text.includes('network_vlan_ranges'));
    if (type?.value === 'vlan' && environment.state(RANGES) === 'absent' && !elsewhere)
      report({
        at: type.at,
        message: "Networks of the type 'vlan' need VLAN ids; 'network_vlan_ranges' is missing.",
        fixes: () => addRanges(environment),
      });
    // Without a type the ranges serve provider networks, as in a published example.
    if (type?.value === 'vxlan' && ranges)
      report({
        at: type.at,
        message: "'network_vlan_ranges' is for networks of the type 'vlan', and the type is 'vxlan'.",
        related: [{ at: ranges.at, message: 'The ranges stand here.' }],
        fixes: () => [
          ...change(environment.file, type, 'vlan'),
          ...repair(environment, "Remove 'network_vlan_ranges'", [removeKey(environment, RANGES)]),
        ],
      });
  },
});

/** The names of the physical networks are known where they are mapped; their ids nobody can tell. */
function addRanges(environment: EnvironmentJson) {
  const mapped = (knownMappings(environment) ?? []).map(({ network }) => network);
  const names = mapped.filter((network) => network !== serviceNetwork.network).join(',');
  if (names === '') return [];
  const title = `Add 'network_vlan_ranges' with '${names}'`;
  return repair(environment, title, [writeKey(environment, RANGES, names)]);
}

export const networkType: readonly Rule<Installer>[] = [known, withoutRanges];
