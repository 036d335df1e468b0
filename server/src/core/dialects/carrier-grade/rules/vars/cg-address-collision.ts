/** Two hosts have the same address. */
import { formatAddress } from '../../../../net/address.js';
import { finding, related } from '../../../../rules/kit/finding.js';
import { repeated } from '../../../../rules/kit/repeated.js';
import { defineRule } from '../../../../rules/rule.js';
import { moveOn } from '../about-free-addresses.js';
import { theDirectory } from '../over.js';
import { hostsOf } from './about-overlay.js';
import { docs } from './cg-address-collision.docs.js';

export const cgAddressCollision = defineRule({
  id: 'carrier-grade/cg-address-collision',
  severity: 'error',
  docs,
  over: theDirectory,
  *check(model) {
    for (const { key, first, again } of repeated(hostsOf(model), ({ address }) =>
      formatAddress(address.value),
    ))
      yield finding(again.address.at, `Duplicate address '${key}', also used by ${first.title}.`, {
        related: [related(first.address.at, `First used here, by ${first.title}.`)],
        // Where only one of them can have another address, that is the one.
        fixes: () =>
          [again, first]
            .filter(({ isGiven }) => !isGiven)
            .flatMap(({ address }) => moveOn(model, address))
            .slice(0, 1),
      });
  },
});
