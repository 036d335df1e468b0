/** A virtual address of a network is the address of a server or of another load balancer, too. */

import { formatAddress, parseAddress } from '../../../../net/address.js';
import { finding } from '../../../../rules/kit/finding.js';
import { defineRule } from '../../../../rules/rule.js';
import { repeats } from '../../simulation/component-sets-repeats.js';
import { allServers } from '../over.js';
import { docs } from './ip-in-use.docs.js';

export const ipInUse = defineRule({
  id: 'input-model/ip-in-use',
  severity: 'error',
  docs,
  over: allServers(['ip']),
  *check(fleet, frame) {
    for (const network of frame.list('networks')) {
      const addresses = network.items('vips').items.flatMap((vip) => vip.text('address') ?? []);
      for (const { again, first } of repeats(addresses))
        yield finding(again.at, `This network has the virtual address '${again.value}' already.`, {
          related: [{ at: first.at, message: 'It stands here first.' }],
        });
      for (const vip of addresses) {
        const [index] = fleet.by('ip').get(canonical(vip.value)) ?? fleet.by('ip').get(vip.value) ?? [];
        const server = index === undefined ? undefined : fleet.server(index);
        const address = server?.item.text('ip-addr');
        if (!server || !address) continue;
        yield finding(
          address.at,
          `'${address.value}' is a virtual address of the network '${network.name ?? ''}', so that '${server.row.id ?? 'the server'}' cannot have it.`,
          { related: [{ at: vip.at, message: 'This is the virtual address.' }] },
        );
      }
    }
  },
});

function canonical(text: string): string {
  const address = parseAddress(text);
  return address ? formatAddress(address) : text;
}
