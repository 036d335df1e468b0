/** The addresses that `ovs_vapp.ini` sets aside for OVSvApp VMs, one for each ESX host. */
import type { SourceFile } from '../../../../model/source-file.js';
import type { Value } from '../../../../model/value.js';
import { type Address, formatAddress } from '../../../../net/address.js';
import { type AddressRange, rangeSize, rangesOverlap } from '../../../../net/address-range.js';
import { type Cidr, cidrContains, formatCidr, hostRange, subnetOf } from '../../../../net/cidr.js';
import type { Fix, Report, Rule } from '../../../../rules/rule.js';
import { replaceScalar } from '../../../../syntax/rewrite.js';
import { poolOf } from '../../model/derived.js';
import type { SettingsFile } from '../../model/helpers/settings-file.js';
import type { Installer } from '../../model/installer-model.js';
import { defineSettingsRule, fix } from './about-helpers.js';
import { example, withEnvironment } from './example-ovs-vapp.js';

/** Both ends, when they are good; not surely in order. */
interface Block {
  readonly first: Value<Address>;
  readonly last: Value<Address>;
}

function blockOf(settings: SettingsFile): Block | undefined {
  const first = settings.address('network', 'start_ip_address');
  const last = settings.address('network', 'end_ip_address');
  return first?.value.family === 4 && last?.value.family === 4 ? { first, last } : undefined;
}

function rangeOf({ first, last }: Block): AddressRange | undefined {
  return first.value.value <= last.value.value ? { first: first.value, last: last.value } : undefined;
}

/** The subnet that gateway and netmask make. */
function subnetIn(
  settings: SettingsFile,
): { readonly cidr: Cidr; readonly gateway: Value<Address> } | undefined {
  const gateway = settings.address('network', 'gateway_ip');
  const prefix = prefixOf(settings.address('network', 'netmask')?.value);
  if (gateway?.value.family !== 4 || prefix === undefined) return undefined;
  return { gateway, cidr: subnetOf(gateway.value, prefix) };
}

/** 24 for `255.255.255.0`. */
function prefixOf(netmask: Address | undefined): number | undefined {
  if (netmask?.family !== 4) return undefined;
  const bits = netmask.value.toString(2).padStart(32, '0');
  return /^1*0*$/.test(bits) ? bits.lastIndexOf('1') + 1 : undefined;
}

function reversed({ file }: SettingsFile, { first, last }: Block): Report {
  const [from, to] = [formatAddress(first.value), formatAddress(last.value)];
  return {
    at: last.at,
    message: `'end_ip_address' lies before 'start_ip_address', where the range begins.`,
    related: [{ at: first.at, message: `The range begins at ${from}.` }],
    fixes: () => [
      fix(
        file,
        'Swap the ends',
        [replaceScalar(file, first.node, to), replaceScalar(file, last.node, from)],
        true,
      ),
    ],
  };
}

/** The first end that is no address for a host on the subnet of the gateway. */
function misplaced(settings: SettingsFile, { first, last }: Block): Report | undefined {
  const subnet = subnetIn(settings);
  if (!subnet) return undefined;
  const { cidr, gateway } = subnet;
  const related = [{ at: gateway.at, message: 'The gateway, which with the netmask gives the subnet.' }];
  const outside = [first, last].find(({ value }) => !cidrContains(cidr, value));
  if (outside) {
    const address = formatAddress(outside.value);
    return {
      at: outside.at,
      message: `${address} lies outside ${formatCidr(cidr)}, the subnet of the gateway.`,
      related,
    };
  }
  const hosts = hostRange(cidr);
  if (first.value.value < hosts.first.value)
    return {
      at: first.at,
      message: `${formatAddress(first.value)} is the address of the subnet ${formatCidr(cidr)} itself.`,
      related,
    };
  if (last.value.value > hosts.last.value)
    return {
      at: last.at,
      message: `${formatAddress(last.value)} is the broadcast address of ${formatCidr(cidr)}.`,
      related,
    };
  return undefined;
}

/** Hosts that are added need an address each. */
function tooFew(settings: SettingsFile, block: Block): Report | undefined {
  const range = rangeOf(block);
  const hosts = settings.text('new-host-addition', 'new_hosts');
  if (!range || !hosts || settings.flag('new-host-addition', 'add_new_hosts')?.value !== true)
    return undefined;
  const count = hosts.value.split(',').filter((host) => host.trim() !== '').length;
  const size = rangeSize(range);
  if (size >= BigInt(count)) return undefined;
  return {
    at: block.last.at,
    message: `The range has ${size === 1n ? 'one address' : `${size} addresses`} for ${count} new hosts, which need one each.`,
    related: [{ at: hosts.at, message: 'The hosts to add.' }],
  };
}

export const ovsVappAddressRules: readonly Rule<Installer>[] = [
  defineSettingsRule('ovs-vapp', {
    id: 'installer/ovsvapp-range',
    severity: 'error',
    docs: {
      summary:
        'The addresses for OVSvApp VMs are reversed, not on the subnet of their gateway, or too few for the hosts to add.',
      why: 'Each ESX host gets an OVSvApp VM with an address of this range, and all of them leave through the gateway. A VM without an address, or with one of another subnet, cannot be reached, and the host has no tenant networks.',
      source: 'OVSvApp page 1.1, keys start_ip_address, end_ip_address, netmask and gateway_ip',
      ...example({ 'network.end_ip_address': '172.30.100.20' }),
    },
    check({ settings, report }) {
      const block = blockOf(settings);
      if (!block) return;
      const found = rangeOf(block)
        ? (misplaced(settings, block) ?? tooFew(settings, block))
        : reversed(settings, block);
      if (found) report(found);
    },
  }),
  defineSettingsRule('ovs-vapp', {
    id: 'installer/ovsvapp-in-floating',
    severity: 'error',
    docs: {
      summary: 'The addresses for OVSvApp VMs meet the floating IP pool.',
      why: 'The pool is handed out to virtual machines. Sooner or later one of them gets the address of an OVSvApp VM, and a host loses its tenant networks.',
      source: 'Mapping table of JSON keys and environment variables, floating IPs on ESX; OVSvApp page 1.1',
      ...withEnvironment({
        'network.start_ip_address': '172.31.54.30',
        'network.end_ip_address': '172.31.54.35',
        'network.gateway_ip': '172.31.54.1',
      }),
    },
    check({ settings, installer: { environment }, report }) {
      const block = blockOf(settings);
      const own = block && rangeOf(block);
      const pool = environment && poolOf(environment, 'floating');
      if (!own || !pool || !rangesOverlap(own, pool.range)) return;
      const [from, to] = [formatAddress(pool.range.first), formatAddress(pool.range.last)];
      const { file } = environment;
      report({
        at: block.first.at,
        message: `The range for OVSvApp VMs meets the floating IP pool ${from} to ${to}.`,
        related: [{ at: pool.first.at, message: 'The floating IP pool begins here.' }],
        fixes: () => {
          // The pool can end before the range, or else begin behind it.
          const before = { family: 4, value: own.first.value - 1n } as const;
          const behind = { family: 4, value: own.last.value + 1n } as const;
          if (pool.range.first.value <= before.value) return [poolEnd(file, 'End', pool.last, before)];
          return pool.range.last.value >= behind.value ? [poolEnd(file, 'Begin', pool.first, behind)] : [];
        },
      });
    },
  }),
];

function poolEnd(file: SourceFile, verb: 'Begin' | 'End', value: Value<Address>, to: Address): Fix {
  const address = formatAddress(to);
  return fix(file, `${verb} the floating IP pool at ${address}`, replaceScalar(file, value.node, address));
}
