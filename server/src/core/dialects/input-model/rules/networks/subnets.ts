/** The subnets and VLAN ids of networks. */

import { formatCidr, subnetOf } from '../../../../net/cidr.js';
import { nextFreeVlanId } from '../../../../net/vlan.js';
import { inFile } from '../../../../rules/in-file.js';
import type { Fix } from '../../../../rules/rule.js';
import { insertEntry, setValue } from '../../../../syntax/rewrite.js';
import type { Frame } from '../../model/frame.js';
import type { Item } from '../../model/item.js';
import { networksOf } from '../../simulation/read-networks.js';
import { finding, frameRule, type ModelRule } from '../define.js';
import { groupsByName } from '../network-groups/read-groups.js';
import { change } from './addresses.js';
import { networkExample, neutronGroup } from './examples.js';

const SOURCE = 'Ardana configuration processor, checks of networks';

const USUAL = 'vlanid: 101\ncidr: 10.0.1.0/24\ngateway-ip: 10.0.1.1';

const networkCidrInvalid = frameRule({
  id: 'input-model/network-cidr-invalid',
  severity: 'error',
  docs: {
    summary: 'The `cidr` of a network is no subnet.',
    why: 'The addresses of its servers come from the subnet.',
    source: SOURCE,
    bad: networkExample('vlanid: 101\ncidr: 10.0.1.0/33\ngateway-ip: 10.0.1.1'),
    good: networkExample(USUAL),
  },
  *check(frame) {
    for (const { cidr, subnet } of networksOf(frame)) {
      if (!cidr || subnet) continue;
      yield finding(cidr.at, `'${cidr.value}' is no subnet; write it as 'address/prefix'.`);
    }
  },
});

const networkCidrTooSmall = frameRule({
  id: 'input-model/network-cidr-too-small',
  severity: 'error',
  docs: {
    summary: 'The subnet of a network has fewer than four addresses.',
    why: 'Without its first and last address nothing is left for a gateway and servers. An address without a prefix is a subnet of one.',
    source: SOURCE,
    bad: networkExample('vlanid: 101\ncidr: 10.0.1.0'),
    good: networkExample('vlanid: 101\ncidr: 10.0.1.0/24'),
  },
  *check(frame) {
    for (const { cidr, subnet, isTooSmall } of networksOf(frame)) {
      if (!cidr || !subnet || !isTooSmall) continue;
      const bare = !cidr.value.includes('/');
      const usual = formatCidr(subnetOf(subnet.network, subnet.network.family === 4 ? 24 : 64));
      yield finding(
        cidr.at,
        bare
          ? `'${cidr.value}' has no prefix, which makes it a subnet of one address.`
          : `The subnet '${cidr.value}' has fewer than four addresses.`,
        { fixes: () => change(cidr, usual) },
      );
    }
  },
});

const VXLAN = 'neutron.networks.vxlan';
const VLAN = 'neutron.networks.vlan';

const networkVxlanNoCidr = frameRule({
  id: 'input-model/network-vxlan-no-cidr',
  severity: 'error',
  docs: {
    summary: 'A network of a group for VXLAN has no `cidr`.',
    why: 'The ends of the tunnels are addresses of servers in this network.',
    source: SOURCE,
    bad: networkExample('vlanid: 101', neutronGroup(`tags:\n  - ${VXLAN}`)),
    good: networkExample(USUAL, neutronGroup(`tags:\n  - ${VXLAN}`)),
  },
  *check(frame) {
    for (const { item, title, group } of networksOf(frame)) {
      const tag = group && groupsByName(frame).get(group.value)?.tags.get(VXLAN);
      if (!tag || item.state('cidr') !== 'absent') continue;
      yield finding(
        item.nameAt,
        `${title} needs a cidr: its group '${group.value}' has the tag '${VXLAN}', whose tunnels end at addresses.`,
        { related: [{ at: tag.at, message: 'This is the tag.' }] },
      );
    }
  },
});

/** Networks are tagged unless they say that they are not; undefined when that cannot be read. */
function isTagged(item: Item): boolean | undefined {
  return item.state('tagged-vlan') === 'absent' ? true : item.flag('tagged-vlan')?.value;
}

function untag(item: Item): Fix {
  const entry = item.entry('tagged-vlan');
  const edits = entry
    ? setValue(item.file, entry, false)
    : insertEntry(item.file, item.node, 'tagged-vlan', false, item.entry('name'));
  return { title: 'Make the network untagged', edits: inFile(item.file, edits) };
}

const networkVlanidMissing = frameRule({
  id: 'input-model/network-vlanid-missing',
  severity: 'error',
  docs: {
    summary: 'A network is tagged and has no VLAN id.',
    why: 'Networks are tagged unless `tagged-vlan` is false, and there is no tag without an id.',
    source: SOURCE,
    bad: networkExample('cidr: 10.0.1.0/24'),
    good: networkExample('tagged-vlan: false\ncidr: 10.0.1.0/24'),
  },
  *check(frame) {
    for (const { item, title } of networksOf(frame)) {
      if (isTagged(item) !== true || item.state('vlanid') !== 'absent') continue;
      const said = item.has('tagged-vlan') ? 'is tagged' : 'is tagged by default';
      yield finding(item.nameAt, `${title} ${said} and has no vlanid.`, {
        fixes: () => [untag(item), ...giveId(frame, item)],
      });
    }
  },
});

function giveId(frame: Frame, item: Item): Fix[] {
  const used = networksOf(frame).flatMap((other) => other.item.integer('vlanid')?.value ?? []);
  const id = nextFreeVlanId(used, [], Math.max(100, ...used.filter((each) => each < 4094)));
  if (id === undefined) return [];
  const edits = insertEntry(item.file, item.node, 'vlanid', id, item.entry('name'));
  return [{ title: `Give it the VLAN id ${id}`, edits: inFile(item.file, edits) }];
}

const networkTaggedProviderVlan = frameRule({
  id: 'input-model/network-tagged-provider-vlan',
  severity: 'error',
  docs: {
    summary: 'A network of a group for provider VLANs is tagged itself.',
    why: 'Neutron adds the tags of the provider networks; the network below them is untagged.',
    source: SOURCE,
    bad: networkExample('vlanid: 101', neutronGroup(vlanTag())),
    good: networkExample('tagged-vlan: false', neutronGroup(vlanTag())),
  },
  *check(frame) {
    for (const { item, title, group } of networksOf(frame)) {
      const tag = group && groupsByName(frame).get(group.value)?.tags.get(VLAN);
      if (!tag || isTagged(item) !== true) continue;
      yield finding(
        item.entry('tagged-vlan') ? item.keyAt('tagged-vlan') : item.nameAt,
        `${title} must be untagged: the VLANs of its group '${group.value}' are those of Neutron.`,
        {
          related: [{ at: tag.at, message: `This is the tag '${VLAN}'.` }],
          fixes: () => [{ ...untag(item), preferred: true }],
        },
      );
    }
  },
});

function vlanTag(): string {
  return `tags:\n  - ${VLAN}:\n      provider-physical-network: physnet1`;
}

export const networkSubnetRules: readonly ModelRule[] = [
  networkCidrInvalid,
  networkCidrTooSmall,
  networkVxlanNoCidr,
  networkVlanidMissing,
  networkTaggedProviderVlan,
];
