/** What a hover says of addresses and subnets: where an address lies, who has it, what overlaps. */

import { type Address, parseAddress } from '../../../net/address.js';
import { rangeSize } from '../../../net/address-range.js';
import { cidrContains, formatCidr, hostRange, parseCidr } from '../../../net/cidr.js';
import { code, markdown, type Part } from '../../../text/markdown.js';
import type { InputModel } from '../model/input-model.js';
import { relationsOf } from './relations.js';
import { codes, count, sentence } from './words.js';

export function aboutAddress({ frame, fleet }: InputModel, text: string): readonly Part[] {
  const address = parseAddress(text);
  if (!address) return [];
  const lies = relationsOf(frame)
    .subnets.filter(({ cidr }) => cidrContains(cidr, address))
    .map(({ network, cidr }) => {
      const group = network.text('network-group')?.value;
      const of = group === undefined ? '' : markdown` of group ${code(group)}`;
      return markdown`Address ${address.value - cidr.network.value} of network ${code(network.name)}${of}, ${formatCidr(cidr)}.`;
    });
  return [...lies, ...owners({ frame, fleet }, address, text)];
}

function owners(
  { frame, fleet }: Pick<InputModel, 'frame' | 'fleet'>,
  address: Address,
  text: string,
): readonly Part[] {
  const servers = (fleet.by('ip').get(text) ?? []).map((index) => fleet.rows[index]?.id);
  const gateways = frame.list('networks').filter((network) => {
    const gateway = network.text('gateway-ip')?.value;
    return gateway !== undefined && parseAddress(gateway)?.value === address.value;
  });
  return [
    ...(servers.length > 0 ? [markdown`Address of ${codes(servers)}.`] : []),
    ...(gateways.length > 0 ? [markdown`Gateway of ${codes(gateways.map(({ name }) => name))}.`] : []),
  ];
}

export function aboutCidr(model: InputModel, text: string): readonly Part[] {
  const read = parseCidr(text);
  if (read.kind === 'invalid') return aboutAddress(model, text);
  const hosts = rangeSize(hostRange(read.cidr));
  const same = relationsOf(model.frame).subnets.filter(
    ({ cidr }) => formatCidr(cidr) === formatCidr(read.cidr),
  );
  return [
    sentence(markdown`${count(hosts, 'host address', 'host addresses')}`),
    ...(same.length > 0 ? [markdown`Network ${codes(same.map(({ network }) => network.name))}.`] : []),
  ];
}
