/** A route of a provider network leads to a subnet that is no network of the model. */

import { sameCidr } from '../../../../net/cidr.js';
import { inFile } from '../../../../rules/in-file.js';
import { finding } from '../../../../rules/kit/finding.js';
import { defineRule } from '../../../../rules/rule.js';
import { insertEntry } from '../../../../syntax/rewrite.js';
import { readCidr } from '../../simulation/processor-addresses.js';
import { networksOf } from '../../simulation/read-networks.js';
import { change } from '../networks/addresses.js';
import { theFrame } from '../over.js';
import { docs } from './provider-net-route-unknown.docs.js';
import { providerNetworks } from './provider-networks.js';

export const providerNetRouteUnknown = defineRule({
  id: 'input-model/provider-net-route-unknown',
  severity: 'error',
  docs,
  over: theFrame,
  *check(frame) {
    if (!frame.isWhole('networks')) return;
    const known = networksOf(frame);
    // A subnet that cannot be read may be any.
    if (known.some(({ item, cidr }) => !cidr && item.has('cidr'))) return;
    const written = new Set(known.map(({ cidr }) => cidr?.value));
    for (const { item } of providerNetworks(frame)) {
      for (const each of item.items('host_routes').items) {
        const destination = each.text('destination');
        const subnet = destination && readCidr(destination.value);
        if (!destination || !subnet || written.has(destination.value)) continue;
        if (each.has('external') && each.flag('external')?.value !== false) continue;
        const same = known.find((other) => other.subnet && sameCidr(other.subnet, subnet))?.cidr;
        yield finding(
          destination.at,
          same
            ? `'${destination.value}' must be written like the network that it means: '${same.value}'.`
            : `No network has the subnet '${destination.value}'; say 'external: true' if the route leads out of the cloud.`,
          {
            related: same ? [{ at: same.at, message: 'This is the subnet.' }] : [],
            fixes: () =>
              same
                ? change(destination, same.value, true)
                : each.has('external')
                  ? []
                  : [
                      {
                        title: 'Say that the route leads out of the cloud',
                        edits: inFile(each.file, insertEntry(each.file, each.node, 'external', true)),
                      },
                    ],
          },
        );
      }
    }
  },
});
