/** A route of a provider network leads to a subnet that is not in the model. */
import type { Value } from '../../../../model/value.js';
import { sameCidr } from '../../../../net/cidr.js';
import { finding } from '../../../../rules/kit/finding.js';
import { addKey, changeTo } from '../../../../rules/kit/fixes.js';
import { defineRule, type Report } from '../../../../rules/rule.js';
import type { Item } from '../../model/item.js';
import { readCidr } from '../../simulation/processor-addresses.js';
import { networksOf } from '../../simulation/read-networks.js';
import { theFrame } from '../over.js';
import { providerNetworks } from './about-provider-networks.js';
import { docs } from './provider-net-route-unknown.docs.js';

export const providerNetRouteUnknown = defineRule({
  id: 'input-model/provider-net-route-unknown',
  severity: 'error',
  docs,
  over: theFrame,
  *check(frame) {
    if (!frame.isWhole('networks')) return;
    const known = networksOf(frame);
    // A subnet that cannot be read may be any.
    if (known.some(({ item, cidr, subnet }) => (cidr ? !subnet : item.has('cidr')))) return;
    const written = new Set(known.map(({ cidr }) => cidr?.value));
    for (const { item } of providerNetworks(frame)) {
      for (const route of item.items('host_routes').items) {
        const destination = route.text('destination');
        const subnet = destination && readCidr(destination.value);
        if (!subnet || written.has(destination.value) || isExternal(route)) continue;
        const same = known.find((other) => other.subnet && sameCidr(other.subnet, subnet))?.cidr;
        const near = known.find(({ cidr }) => addressIn(cidr?.value) === addressIn(destination.value))?.cidr;
        yield same ? otherwiseWritten(destination, same) : leadsNowhere(route, destination, near);
      }
    }
  },
});

/** What cannot be read may say so. */
function isExternal(route: Item): boolean {
  return route.has('external') && route.flag('external')?.value !== false;
}

function otherwiseWritten(destination: Value<string>, same: Value<string>): Report {
  return finding(
    destination.at,
    `'${destination.value}' must be written like its network: '${same.value}'.`,
    {
      related: [{ at: same.at, message: `The subnet is ${same.value}.` }],
      fixes: () => changeTo(destination, same.value, { preferred: true }),
    },
  );
}

/** The address of a subnet, without its length. */
const addressIn = (text: string | undefined) => text?.split('/')[0];

/** `near`: the subnet that has the same address and another length. */
function leadsNowhere(route: Item, destination: Value<string>, near: Value<string> | undefined): Report {
  const { at, value } = destination;
  return finding(at, `Unknown subnet '${value}'. Add 'external: true' if the route leads out of the cloud.`, {
    fixes: () => [
      ...(near ? changeTo(destination, near.value) : []),
      ...(route.has('external') ? [] : addKey(route, 'external', true, { title: "Add 'external: true'" })),
    ],
  });
}
