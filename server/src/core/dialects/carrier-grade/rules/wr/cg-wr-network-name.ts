/** A network of the KVM region is not in the environment, or occurs twice. */

import { kvmRegionNetworks } from '../../../../architecture/carrier-grade-files.js';
import { carrierGradeNetwork } from '../../../../architecture/carrier-grade-networks.js';
import type { Value } from '../../../../model/value.js';
import { changeToGuess, didYouMean } from '../../../../rules/kit/did-you-mean.js';
import { finding, related } from '../../../../rules/kit/finding.js';
import { changeTo } from '../../../../rules/kit/fixes.js';
import { repeated } from '../../../../rules/kit/repeated.js';
import { quoted } from '../../../../rules/kit/words.js';
import { defineRule } from '../../../../rules/rule.js';
import type { NetworkEnvironment } from '../../model/carrier-grade-model.js';
import { networksWithoutRange } from '../../model/wr-networks.js';
import { renamedFixes } from '../about-renamed.js';
import { isWhole } from '../networks/about-networks.js';
import { eachFile } from '../over.js';
import { docs } from './cg-wr-network-name.docs.js';

export const cgWrNetworkName = defineRule({
  id: 'carrier-grade/cg-wr-network-name',
  severity: 'error',
  docs,
  over: eachFile(({ wr }) => (wr ? [wr] : [])),
  *check({ interfaces }, model) {
    const { environment } = model;
    const names = interfaces.items
      .flatMap(({ networks }) => networks.items)
      .flatMap(({ name }) => name ?? []);
    for (const { first, again } of repeated(names, ({ value }) => value))
      yield finding(again.at, `Duplicate network '${again.value}'.`, {
        related: [related(first.at, 'The first one is here.')],
        fixes: () =>
          networksWithoutRange(model)
            .slice(0, 5)
            .flatMap((free) => changeTo(again, free)),
      });
    const known = environment?.defined.flatMap((network) => network.name?.value ?? []) ?? [];
    if (!environment || !isWhole(environment) || known.length === 0) return;
    for (const name of names) {
      if (environment.network(name.value)) continue;
      const guess = didYouMean(
        name.value,
        known.filter((each) => !names.some(({ value }) => value === each)),
      );
      yield finding(
        name.at,
        `Unknown network '${name.value}'${guess.word ? guess.ending : `. Expected ${quoted(known, 'or')}.`}`,
        {
          fixes: () => [
            ...renamedFixes(model, { kind: 'logical-network', name: name.value }),
            ...changeToGuess(name, guess),
            ...(guess.word === undefined
              ? missingNames(environment, names).flatMap((free) => changeTo(name, free))
              : []),
          ],
        },
      );
    }
  },
});

/** The networks that the KVM region shares and has no range on, as the environment calls them. */
function missingNames({ defined }: NetworkEnvironment, names: readonly Value<string>[]): readonly string[] {
  const shared: readonly string[] = kvmRegionNetworks;
  return defined
    .flatMap(({ name }) => name?.value ?? [])
    .filter((name) => shared.includes(carrierGradeNetwork(name)?.name ?? ''))
    .filter((name) => !names.some(({ value }) => value === name));
}
