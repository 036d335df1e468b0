/** The addresses for OVSvApp VMs are reversed, not on the subnet of their gateway, or too few for the hosts to add. */

import type { Value } from '../../../../model/value.js';
import { type Address, formatAddress } from '../../../../net/address.js';
import { rangeSize } from '../../../../net/address-range.js';
import { type Cidr, cidrContains, formatCidr, hostRange, subnetOf } from '../../../../net/cidr.js';
import { finding, related } from '../../../../rules/kit/finding.js';
import { moveTo } from '../../../../rules/kit/fixes.js';
import { defineRule, type Report } from '../../../../rules/rule.js';
import type { SettingsFile } from '../../model/helpers/settings-file.js';
import { eachSettingsFile } from '../over.js';
import { type Block, blockOf, rangeOf } from './about-ovs-vapp-addresses.js';
import { docs } from './ovsvapp-range.docs.js';

export const ovsvappRange = defineRule({
  id: 'installer/ovsvapp-range',
  severity: 'error',
  docs,
  over: eachSettingsFile('ovs-vapp'),
  *check(settings) {
    const block = blockOf(settings);
    if (!block) return;
    const found = rangeOf(block) ? (misplaced(settings, block) ?? tooFew(settings, block)) : reversed(block);
    if (found) yield found;
  },
});

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

function reversed({ first, last }: Block): Report {
  const [from, to] = [formatAddress(first.value), formatAddress(last.value)];
  return finding(last.at, `Range is reversed: 'end_ip_address' is before 'start_ip_address'.`, {
    related: [related(first.at, `The range begins at ${from}.`)],
    fixes: () =>
      moveTo('Swap the ends', [
        [first, to],
        [last, from],
      ]),
  });
}

/** The first end that is no address for a host on the subnet of the gateway. */
function misplaced(settings: SettingsFile, { first, last }: Block): Report | undefined {
  const subnet = subnetIn(settings);
  if (!subnet) return undefined;
  const { cidr, gateway } = subnet;
  const hosts = hostRange(cidr);
  const say = ({ at, value }: Value<Address>, fault: string) =>
    finding(at, `${formatAddress(value)} ${fault}`, {
      related: [related(gateway.at, 'The subnet follows from this gateway and the netmask.')],
    });
  const outside = [first, last].find(({ value }) => !cidrContains(cidr, value));
  if (outside) return say(outside, `is outside ${formatCidr(cidr)}, the subnet of the gateway.`);
  if (first.value.value < hosts.first.value)
    return say(first, `is the address of the subnet ${formatCidr(cidr)} itself.`);
  if (last.value.value > hosts.last.value)
    return say(last, `is the broadcast address of ${formatCidr(cidr)}.`);
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
  return finding(
    block.last.at,
    `The range has ${size === 1n ? 'one address' : `${size} addresses`} for ${count} new hosts; each needs one.`,
    { related: [related(hosts.at, 'The hosts to add are listed here.')] },
  );
}
