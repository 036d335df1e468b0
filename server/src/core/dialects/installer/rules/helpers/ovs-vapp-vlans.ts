/** The VLANs of tenants in `ovs_vapp.ini`: how they are written, and whether the environment file says the same. */
import { isVlanId, VLAN_MAX, VLAN_MIN, type VlanRange } from '../../../../net/vlan.js';
import type { Rule } from '../../../../rules/rule.js';
import { replaceScalar } from '../../../../syntax/rewrite.js';
import { nearest } from '../../../../text/nearest.js';
import type { Installer } from '../../model/installer-model.js';
import { tenantVlans } from '../networks/reading.js';
import { changeTo, defineSettingsRule, fix } from './about-helpers.js';
import { example, withEnvironment } from './example-ovs-vapp.js';

const TENANT_TYPES = ['vlan', 'vxlan'];

/** `1701-1720, 1800` as ranges, the lowest first; undefined when an item is none. */
function vlansIn(text: string): readonly VlanRange[] | undefined {
  const items: VlanRange[] = [];
  for (const item of text.split(',')) {
    const [, low, high] = /^\s*(\d{1,6})(?:\s*-\s*(\d{1,6}))?\s*$/.exec(item) ?? [];
    const [first, last] = [Number(low), Number(high ?? low)];
    if (!isVlanId(first) || !isVlanId(last) || first > last) return undefined;
    items.push({ first, last });
  }
  return items.toSorted((a, b) => a.first - b.first);
}

/** Ranges that follow each other without a gap are one. */
function joined(ranges: readonly VlanRange[]): readonly VlanRange[] {
  const result: VlanRange[] = [];
  for (const range of ranges) {
    const before = result.at(-1);
    if (before && range.first <= before.last + 1)
      result[result.length - 1] = { first: before.first, last: Math.max(before.last, range.last) };
    else result.push(range);
  }
  return result;
}

/** The range as it was most likely meant: hyphens between ids, and the lower id first. */
function meant(text: string): string | undefined {
  const items = text.split(',').map((item) => {
    const [, first, last] = /^\s*(\d{1,6})\s*(?:[-–:/]|\.\.+)\s*(\d{1,6})\s*$/.exec(item) ?? [];
    if (first === undefined || last === undefined) return item.trim();
    return Number(first) > Number(last) ? `${last}-${first}` : `${first}-${last}`;
  });
  return vlansIn(items.join(',')) ? items.join(',') : undefined;
}

/** What is wrong with a range that was read as one or more pairs of numbers, as the end of a sentence. */
function fault(text: string): string {
  const ids = text.match(/\d+/g)?.map(Number) ?? [];
  if (text.includes(':') && meant(text)) return 'has a colon, where this file has a hyphen';
  if (/^[\d\s,–-]+$/.test(text) && ids.some((id) => !isVlanId(id)))
    return `has VLAN ids that do not exist; they go from ${VLAN_MIN} to ${VLAN_MAX}`;
  return meant(text) && /^[\d\s,-]+$/.test(text)
    ? 'ends before it begins'
    : "is no range of VLANs; write two ids with a hyphen, such as '1701-1720'";
}

export const ovsVappVlanRules: readonly Rule<Installer>[] = [
  defineSettingsRule('ovs-vapp', {
    id: 'installer/ovsvapp-vlan-range-format',
    severity: 'error',
    docs: {
      summary: 'The VLAN range is not written with a hyphen, or holds numbers that are no VLAN ids.',
      why: 'In this file a range is two ids with a hyphen, and commas divide several ranges; the colon belongs to the JSON file. The scripts that make the port groups stop at anything else.',
      source: 'OVSvApp page 1.1, key vlan_range; IEEE 802.1Q',
      ...example({ 'network.vlan_range': '1701:1720' }),
    },
    check({ settings, report }) {
      const range = settings.text('network', 'vlan_range');
      if (!range || vlansIn(range.value)) return;
      const right = meant(range.value);
      report({
        at: range.at,
        message: `'${range.value}' ${fault(range.value)}.`,
        fixes: () => (right === undefined ? [] : [changeTo(settings.file, range, right, true)]),
      });
    },
  }),
  defineSettingsRule('ovs-vapp', {
    id: 'installer/ovsvapp-tenant-type',
    severity: 'error',
    docs: {
      summary: "The type of tenant networks is neither 'vlan' nor 'vxlan'.",
      why: 'OVSvApp keeps tenants apart in one of these two ways. The deployment stops at any other word.',
      source: 'OVSvApp page 1.1, key tenant_network_type',
      ...example({ 'network.tenant_network_type': 'gre' }),
    },
    check({ settings, report }) {
      const type = settings.text('network', 'tenant_network_type');
      if (!type || TENANT_TYPES.includes(type.value)) return;
      const guess = nearest(type.value, TENANT_TYPES);
      const others = TENANT_TYPES.filter((each) => each !== guess);
      report({
        at: type.at,
        message: `'${type.value}' is no type of tenant networks; write 'vlan' or 'vxlan'.`,
        fixes: () => [
          ...(guess === undefined ? [] : [changeTo(settings.file, type, guess, true)]),
          ...others.map((each) => changeTo(settings.file, type, each)),
        ],
      });
    },
  }),
  defineSettingsRule('ovs-vapp', {
    id: 'installer/ovsvapp-vlan-vs-json',
    severity: 'warning',
    docs: {
      summary: 'The tenant VLANs are others than those of the environment file.',
      why: 'Neutron hands out VLANs of the range in the JSON file, and the port groups carry those of this one. A tenant network whose VLAN is only in one of them has no traffic between its VMs.',
      source: 'OVSvApp page 1.1, key vlan_range; JSON page 1.1, section vcenter',
      ...withEnvironment({ 'network.vlan_range': '1701-1710' }),
    },
    check({ settings, installer: { environment }, report }) {
      // VLANs of tenants mean nothing where VXLAN keeps them apart.
      if (settings.text('network', 'tenant_network_type')?.value === 'vxlan') return;
      const range = settings.text('network', 'vlan_range');
      const vlans = range && vlansIn(range.value);
      const json = environment && tenantVlans(environment);
      if (!range || !vlans || !json) return;
      const [own, ...more] = joined(vlans);
      const { first, last } = json.value;
      if (!own || (more.length === 0 && own.first === first && own.last === last)) return;
      report({
        at: range.at,
        message: `The VLANs of tenants are ${range.value} here, but ${first}:${last} in the environment file.`,
        related: [{ at: json.at, message: 'The range in the environment file.' }],
        fixes: () => [
          changeTo(settings.file, range, `${first}-${last}`),
          ...(more.length > 0
            ? []
            : [
                fix(
                  environment.file,
                  `Change the environment file to '${own.first}:${own.last}'`,
                  replaceScalar(environment.file, json.node, `${own.first}:${own.last}`),
                ),
              ]),
        ],
      });
    },
  }),
];
