/** A failure zone is not in the definition. */
import { changeToGuess, didYouMean, guessed, usesAmong } from '../../../../rules/kit/did-you-mean.js';
import { finding } from '../../../../rules/kit/finding.js';
import { defineRule } from '../../../../rules/rule.js';
import { renamedFixes } from '../about-renamed.js';
import { theDirectory } from '../over.js';
import { defineZones, numbered, renumbered, usedZones } from './about-failure-zones.js';
import { docs } from './cg-failure-zone-undefined.docs.js';

export const cgFailureZoneUndefined = defineRule({
  id: 'carrier-grade/cg-failure-zone-undefined',
  severity: 'error',
  docs,
  over: theDirectory,
  *check(model) {
    const { definition } = model;
    if (!definition?.failureZones.complete || definition.root?.state('failure-zones') !== 'written') return;
    const known = definition.failureZones.items.map(({ value }) => value);
    const used = usedZones(model).map(({ value }) => value);
    for (const zone of usedZones(model)) {
      if (known.includes(zone.value)) continue;
      const near = didYouMean(zone.value, known);
      const guess = near.word === undefined ? guessed(zone.value, numbered(zone.value, known)) : near;
      yield finding(zone.at, `Unknown failure zone '${zone.value}'${guess.ending}`, {
        fixes: () => [
          ...renamedFixes(model, { kind: 'failure-zone', name: zone.value }),
          ...changeToGuess(zone, guess, usesAmong(used, guess)),
          ...renumbered(model),
          ...defineZones(model, [zone.value]),
        ],
      });
    }
  },
});
