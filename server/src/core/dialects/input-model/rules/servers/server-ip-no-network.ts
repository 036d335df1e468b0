/** The address of a server lies in no network of the model. */

import type { NodePlace } from '../../../../model/source-file.js';
import { rangeContains } from '../../../../net/address-range.js';
import { cidrRange } from '../../../../net/cidr.js';
import { finding } from '../../../../rules/kit/finding.js';
import { defineRule } from '../../../../rules/rule.js';
import type { Frame } from '../../model/frame.js';
import { networksAround } from '../../simulation/network-index.js';
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
    yield finding(value.at, `'${row.ip}' lies in no network of this model.`, {
      restsOn: subnets(frame),
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
