/** The address of a server is outside all networks of the model. */

import type { NodePlace } from '../../../../model/source-file.js';
import type { Value } from '../../../../model/value.js';
import { formatAddress } from '../../../../net/address.js';
import { rangeContains } from '../../../../net/address-range.js';
import { cidrRange } from '../../../../net/cidr.js';
import { sameHostIn } from '../../../../net/free-hosts.js';
import { finding } from '../../../../rules/kit/finding.js';
import { changeTo, MOST_CHOICES } from '../../../../rules/kit/fixes.js';
import { defineRule, type Fix } from '../../../../rules/rule.js';
import type { Frame } from '../../model/frame.js';
import { networksAround } from '../../simulation/network-index.js';
import { readAddress } from '../../simulation/processor-addresses.js';
import { type Network, networksOf } from '../../simulation/read-networks.js';
import { eachServer } from '../over.js';
import { alikeInPlace } from './about-places.js';
import { docs } from './server-ip-no-network.docs.js';

export const serverIpNoNetwork = defineRule({
  id: 'input-model/server-ip-no-network',
  severity: 'error',
  docs,
  over: eachServer(alikeInPlace),
  *check(server, frame) {
    const { row } = server;
    const around = networksAround(frame, row.ip);
    const value = around?.length === 0 ? server.item.text('ip-addr') : undefined;
    if (!value) return;
    yield finding(value.at, `'${row.ip}' is outside all networks of this model.`, {
      restsOn: subnets(frame),
      fixes: () => intoNetworks(frame, value),
    });
  },
});

const SUBNETS = {};

/** The list where it is empty, and the subnets that their own addresses do not lie in: one may have been meant to hold it. */
function subnets(frame: Frame): readonly NodePlace[] {
  return frame.once(SUBNETS, () => [
    ...frame.emptyList('networks'),
    ...networksOf(frame)
      .filter(isOdd)
      .flatMap(({ item }) => KEYS.flatMap((key) => item.ground(key))),
  ]);
}

const KEYS = ['cidr', 'gateway-ip', 'addresses', 'start-address', 'end-address'] as const;

function isOdd({ subnet, singles, entries }: Network): boolean {
  const whole = subnet && cidrRange(subnet);
  const addresses = [
    ...singles.map(({ address }) => address),
    ...entries.flatMap(({ range }) => [range?.first, range?.last]),
  ];
  return whole !== undefined && addresses.some((each) => each && !rangeContains(whole, each));
}

/** The same host in the networks over which servers are installed, which are untagged. */
function intoNetworks(frame: Frame, value: Value<string>): readonly Fix[] {
  const address = readAddress(value.value);
  const untagged = networksOf(frame).filter(({ item }) => item.flag('tagged-vlan')?.value === false);
  return untagged.slice(0, MOST_CHOICES).flatMap(({ subnet, title }) => {
    const same = subnet && address && sameHostIn(subnet, address, []);
    if (!same) return [];
    const text = formatAddress(same);
    return changeTo(value, text, { title: `Change to '${text}' in ${title}` });
  });
}
