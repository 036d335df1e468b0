/** The address of a server management processor is used twice, or lies in a network of the cloud. */

import { formatAddress } from '../../../../net/address.js';
import { cidrContains, formatCidr } from '../../../../net/cidr.js';
import { finding } from '../../../../rules/kit/finding.js';
import { defineRule, type Report } from '../../../../rules/rule.js';
import { eachFile } from '../over.js';
import { docs } from './cg-node-pm-ip.docs.js';
import { duplicates, provisions } from './servers.js';

export const cgNodePmIp = defineRule({
  id: 'carrier-grade/cg-node-pm-ip',
  severity: 'error',
  docs,
  over: eachFile(provisions),
  *check(file, model) {
    const found: Report[] = []; // TODO yield
    const report = (each: Report) => void found.push(each);
    duplicates(
      file,
      ({ powerAddress }) => powerAddress,
      (again, first) =>
        report({
          at: again.at,
          message: `Another server is managed at ${formatAddress(again.value)} already.`,
          related: [{ at: first.at, message: 'It is here.' }],
        }),
    );
    if (file !== model.provision) return;
    for (const { powerAddress } of file.servers.items) {
      const inside = model.environment?.defined.find(
        ({ cidr }) => cidr && powerAddress && cidrContains(cidr.value, powerAddress.value),
      );
      if (!powerAddress || !inside?.cidr) continue;
      yield finding(
        powerAddress.at,
        `${formatAddress(powerAddress.value)} lies in ${formatCidr(inside.cidr.value)}, the subnet of '${inside.name?.value ?? 'a network of the cloud'}'; server management is a network apart.`,
        { related: [{ at: inside.cidr.at, message: 'The subnet stands here.' }] },
      );
    }
    yield* found;
  },
});
