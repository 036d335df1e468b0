/** `ovs_vapp.ini`: VLANs, certificates, switches and addresses of the OVSvApp VMs. */
import { formatAddress, parseAddress } from '../../../../net/address.js';
import { rangeSize, rangesOverlap } from '../../../../net/address-range.js';
import { cidrContains, formatCidr, subnetOf } from '../../../../net/cidr.js';
import { isVlanId } from '../../../../net/vlan.js';
import type { Rule } from '../../../../rules/rule.js';
import { poolOf } from '../../derived.js';
import type { Installer } from '../../installer-model.js';
import { changeTo, defineIniRule, type Ini, isTrue } from './about-helpers.js';
import { example, withEnvironment } from './example-ovs-vapp.js';

interface VlanItem {
  readonly first: number;
  readonly last: number;
}

/** `1701-1720, 1800` as ranges; undefined when an item is none. */
function vlanItems(text: string): readonly VlanItem[] | undefined {
  const items: VlanItem[] = [];
  for (const item of text.split(',')) {
    const [, low, high] = /^\s*(\d+)(?:\s*-\s*(\d+))?\s*$/.exec(item) ?? [];
    const [first, last] = [Number(low), Number(high ?? low)];
    if (!isVlanId(first) || !isVlanId(last) || first > last) return undefined;
    items.push({ first, last });
  }
  return items;
}

/** The block of addresses, when both ends are good and in order. */
function blockOf(ini: Ini) {
  const first = ini.text('network', 'start_ip_address');
  const last = ini.text('network', 'end_ip_address');
  const [low, high] = [first && parseAddress(first.value), last && parseAddress(last.value)];
  return first && last && low && high ? { first, last, low, high } : undefined;
}

export const ovsVappRules: readonly Rule<Installer>[] = [
  defineIniRule('ovs-vapp', {
    id: 'installer/ovsvapp-vlan-range-format',
    severity: 'error',
    docs: {
      summary: 'The VLAN range is not written with a hyphen, or holds numbers that are no VLAN ids.',
      why: 'In this file a range is first-last, several are divided by commas; the colon belongs to the JSON file.',
      source: 'OVSvApp page 1.1',
      ...example({ 'network.vlan_range': '1701:1720' }),
    },
    check({ ini, report }) {
      const range = ini.text('network', 'vlan_range');
      if (!range || vlanItems(range.value)) return;
      const right = range.value.replaceAll(':', '-');
      report({
        at: range.at,
        message: `'${range.value}' is no VLAN range; write first-last with ids from 1 to 4094, such as '1701-1720'.`,
        fixes: () =>
          right !== range.value && vlanItems(right) ? [changeTo(ini.file, range, right, true)] : [],
      });
    },
  }),
  defineIniRule('ovs-vapp', {
    id: 'installer/ovsvapp-cert',
    severity: 'error',
    docs: {
      summary: 'The certificate is given without being checked, or is checked without being given.',
      why: 'With cert_check the deployment needs cert_path; without it the path must be empty, or the deployment fails.',
      source: 'OVSvApp page 1.1; Troubleshooting page on OVSvApp 1.1',
      ...example({ 'vmware.cert_check': 'True' }),
    },
    check({ ini, report }) {
      const check = ini.text('vmware', 'cert_check');
      const path = ini.text('vmware', 'cert_path');
      const vmware = ini.section('vmware');
      if (!check || !vmware) return;
      if (isTrue(check) === true && !path && !entryHasText(ini, 'vmware', 'cert_path'))
        report({
          at: check.at,
          message: "With 'cert_check' True the path of the certificate is needed in 'cert_path'.",
        });
      if (isTrue(check) === false && path)
        report({
          at: path.at,
          message: "With 'cert_check' False 'cert_path' must be empty.",
          related: [{ at: check.at, message: 'It is switched off here.' }],
          fixes: () => [changeTo(ini.file, path, '')],
        });
    },
  }),
  defineIniRule('ovs-vapp', {
    id: 'installer/ovsvapp-auto-dvs',
    severity: 'error',
    docs: {
      summary: 'The switches are to be made by the scripts, but their names or the NIC are missing.',
      why: 'With auto_dvs the scripts make the trunk and the uplink switch and attach a NIC to them.',
      source: 'OVSvApp page 1.1',
      ...example({ 'network.nic_name': undefined }),
    },
    check({ ini, report }) {
      const auto = ini.text('network', 'auto_dvs');
      const network = ini.section('network');
      if (isTrue(auto) !== true || !auto || !network) return;
      const passthrough = isTrue(ini.text('network', 'is_pci_passthrough')) === true;
      const needed = ['nic_name', 'trunk_dvs_name', ...(passthrough ? [] : ['uplink_dvs_name'])];
      const missing = needed.filter((key) => !entryHasText(ini, 'network', key));
      if (missing.length > 0)
        report({
          at: auto.at,
          message: `With 'auto_dvs' True ${missing.map((key) => `'${key}'`).join(' and ')} must be given.`,
        });
    },
  }),
  defineIniRule('ovs-vapp', {
    id: 'installer/ovsvapp-range',
    severity: 'error',
    docs: {
      summary: 'The block of addresses is reversed or not on the subnet of its gateway.',
      why: 'Each ESX host gets an OVSvApp VM with an address of this block, and all of them leave through the gateway.',
      source: 'OVSvApp page 1.1',
      ...example({ 'network.end_ip_address': '172.30.100.20' }),
    },
    check({ ini, report }) {
      const block = blockOf(ini);
      if (!block) return;
      const { first, last, low, high } = block;
      if (low.value > high.value) {
        report({
          at: first.at,
          message: `The block begins at ${first.value} and ends at ${last.value}.`,
          related: [{ at: last.at, message: 'Its end stands here.' }],
        });
        return;
      }
      const gateway = ini.text('network', 'gateway_ip');
      const prefix = prefixOf(ini.text('network', 'netmask')?.value);
      const address = gateway && parseAddress(gateway.value);
      if (!gateway || !address || prefix === undefined) return;
      const subnet = subnetOf(address, prefix);
      const outside = [first, last].find(({ value }) => {
        const end = parseAddress(value);
        return end && !cidrContains(subnet, end);
      });
      if (outside)
        report({
          at: outside.at,
          message: `${outside.value} lies outside ${formatCidr(subnet)}, the subnet of the gateway.`,
          related: [{ at: gateway.at, message: 'The gateway stands here.' }],
        });
    },
  }),
  defineIniRule('ovs-vapp', {
    id: 'installer/ovsvapp-fresh-install',
    severity: 'warning',
    docs: {
      summary: 'Hosts are to be added, but none are named.',
      why: 'For a fresh installation add_new_hosts is False; True only adds the hosts that new_hosts names to a cloud that runs.',
      source: 'OVSvApp page 1.1',
      ...example({ 'new-host-addition.add_new_hosts': 'True' }),
    },
    check({ ini, report }) {
      const add = ini.text('new-host-addition', 'add_new_hosts');
      if (!add || isTrue(add) !== true || entryHasText(ini, 'new-host-addition', 'new_hosts')) return;
      report({
        at: add.at,
        message: "'add_new_hosts' is True, but 'new_hosts' names none; for a fresh installation it is False.",
        fixes: () => [changeTo(ini.file, add, 'False')],
      });
    },
  }),
  defineIniRule('ovs-vapp', {
    id: 'installer/ovsvapp-user-domain',
    severity: 'hint',
    docs: {
      summary: 'The user of the vCenter is written as domain and backslash.',
      why: 'The form user@domain works everywhere; the other one is known to fail.',
      source: 'Troubleshooting page on OVSvApp 1.1',
      ...example({ 'vmware.vcenter_username': 'harbour\\helion' }),
    },
    check({ ini, report }) {
      const user = ini.text('vmware', 'vcenter_username');
      const [, domain, name] = /^([^\\@]+)\\+([^\\@]+)$/.exec(user?.value ?? '') ?? [];
      if (!user || !domain || !name) return;
      const right = `${name}@${domain}`;
      report({
        at: user.at,
        message: `Write the user as '${right}'.`,
        fixes: () => [changeTo(ini.file, user, right, true)],
      });
    },
  }),
  defineIniRule('ovs-vapp', {
    id: 'installer/ovsvapp-tenant-type',
    severity: 'error',
    docs: {
      summary: 'The type of tenant networks is neither vlan nor vxlan.',
      why: 'OVSvApp knows these two.',
      source: 'OVSvApp page 1.1',
      ...example({ 'network.tenant_network_type': 'gre' }),
    },
    check({ ini, report }) {
      const type = ini.text('network', 'tenant_network_type');
      if (!type || ['vlan', 'vxlan'].includes(type.value)) return;
      const lower = type.value.toLowerCase();
      report({
        at: type.at,
        message: `'tenant_network_type' is vlan or vxlan, not '${type.value}'.`,
        fixes: () => (['vlan', 'vxlan'].includes(lower) ? [changeTo(ini.file, type, lower, true)] : []),
      });
    },
  }),
  defineIniRule('ovs-vapp', {
    id: 'installer/ovsvapp-vlan-vs-json',
    severity: 'warning',
    docs: {
      summary: 'The tenant VLANs are others than those of the environment file.',
      why: 'Neutron gives out VLANs of the range in the JSON file; the port groups carry those of this one. What is in one only does not work.',
      source: 'OVSvApp page 1.1; JSON page 1.1',
      ...withEnvironment({ 'network.vlan_range': '1701-1710' }),
    },
    check({ ini, installer: { environment }, report }) {
      const range = ini.text('network', 'vlan_range');
      const json = environment?.text('vcenter.vlan_range');
      const items = range && vlanItems(range.value);
      const [, low, high] = /^(\d+):(\d+)$/.exec(json?.value ?? '') ?? [];
      if (!range || !json || !items || low === undefined) return;
      const [only] = items;
      if (items.length === 1 && only?.first === Number(low) && only.last === Number(high)) return;
      report({
        at: range.at,
        message: `The environment file has the tenant VLANs '${json.value}', this file '${range.value}'.`,
        related: [{ at: json.at, message: 'The range of the environment file stands here.' }],
        fixes: () => [changeTo(ini.file, range, `${low}-${high}`)],
      });
    },
  }),
  defineIniRule('ovs-vapp', {
    id: 'installer/ovsvapp-in-floating',
    severity: 'error',
    docs: {
      summary: 'The addresses of the OVSvApp VMs meet the floating IP pool.',
      why: 'The pool is given out to virtual machines; sooner or later one gets the address of an OVSvApp VM.',
      source: 'Mapping table of JSON keys; OVSvApp page 1.1',
      ...withEnvironment({
        'network.start_ip_address': '172.31.54.30',
        'network.end_ip_address': '172.31.54.35',
        'network.gateway_ip': '172.31.54.1',
      }),
    },
    check({ ini, installer: { environment }, report }) {
      const block = blockOf(ini);
      const pool = environment && poolOf(environment, 'floating');
      if (!block || !pool || block.low.value > block.high.value) return;
      const own = { first: block.low, last: block.high };
      if (!rangesOverlap(own, pool.range)) return;
      const size = rangeSize(own);
      report({
        at: block.first.at,
        message: `${size === 1n ? 'The address' : `The ${size} addresses`} from ${formatAddress(block.low)} on meet the floating IP pool.`,
        related: [{ at: pool.first.at, message: 'The pool begins here.' }],
      });
    },
  }),
];

/** Whether something is written, a placeholder of the template included. */
function entryHasText(ini: Ini, section: string, key: string): boolean {
  const value = ini.section(section)?.entry(key)?.value;
  return value?.type === 'scalar' && value.value !== null && String(value.value).trim() !== '';
}

/** 24 for `255.255.255.0`. */
function prefixOf(netmask: string | undefined): number | undefined {
  const address = netmask === undefined ? undefined : parseAddress(netmask);
  if (address?.family !== 4) return undefined;
  const bits = address.value.toString(2).padStart(32, '0');
  return /^1*0*$/.test(bits) ? bits.lastIndexOf('1') + 1 : undefined;
}
