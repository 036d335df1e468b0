/** The name of a logical network is unknown to the product. */
import {
  carrierGradeNetwork,
  carrierGradeNetworks,
} from '../../../../architecture/carrier-grade-networks.js';
import { changeToGuess, didYouMean } from '../../../../rules/kit/did-you-mean.js';
import { finding } from '../../../../rules/kit/finding.js';
import { changeTo } from '../../../../rules/kit/fixes.js';
import { defineRule } from '../../../../rules/rule.js';
import { eachNetwork } from '../over.js';
import { docs } from './cg-logical-network-name.docs.js';

export const cgLogicalNetworkName = defineRule({
  id: 'carrier-grade/cg-logical-network-name',
  severity: 'error',
  docs,
  over: eachNetwork,
  *check({ name, ref, interface: { nodeType } }, environment) {
    if (!name || carrierGradeNetwork(name.value)) return;
    const guess = didYouMean(
      name.value,
      carrierGradeNetworks.flatMap((each) => [each.name, each.alias]),
    );
    const known = carrierGradeNetworks.map((each) => each.name).join(', ');
    yield finding(
      name.at,
      `Unknown network '${name.value}'${guess.word ? guess.ending : `. Expected ${known}.`}`,
      {
        fixes: () => {
          const there = nodeType.interfaces.items.flatMap(({ networks }) => networks.items);
          const free = carrierGradeNetworks
            .filter(
              (each) => !there.some((other) => [each.name, each.alias].includes(other.name?.value ?? '')),
            )
            .map((each) => each.name);
          const named = ref && environment.resolve(ref.value)?.name?.value;
          const others = named === undefined ? free : [named];
          return [
            ...changeToGuess(name, guess),
            ...(guess.word === undefined ? others.flatMap((other) => changeTo(name, other)) : []),
          ];
        },
      },
    );
  },
});
