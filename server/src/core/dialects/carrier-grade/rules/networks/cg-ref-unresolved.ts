/** A reference is to an undefined network. */
import { changeToGuess, didYouMean, guessed, usesAmong } from '../../../../rules/kit/did-you-mean.js';
import { finding } from '../../../../rules/kit/finding.js';
import { defineRule } from '../../../../rules/rule.js';
import { type NetworkEnvironment, networksOf, refOf } from '../../model/carrier-grade-model.js';
import { renamedFixes } from '../about-renamed.js';
import { eachRef } from '../over.js';
import { isWhole } from './about-networks.js';
import { type RefParts, refParts } from './about-refs.js';
import { docs } from './cg-ref-unresolved.docs.js';

export const cgRefUnresolved = defineRule({
  id: 'carrier-grade/cg-ref-unresolved',
  severity: 'error',
  docs,
  over: eachRef,
  *check({ ref }, environment, model) {
    const parts = refParts(ref.value);
    if (!parts || !isWhole(environment)) return;
    const { type, interfaceName, network } = parts;
    if (environment.resolve(`${type.toLowerCase()}-${interfaceName}-${network}`)) return;
    const known = environment.defined.flatMap((each) => refOf(each) ?? []);
    // A network of that name at another interface is more likely meant than another name at this one.
    const elsewhere = known.find((each) => each.endsWith(`-${network}`));
    const guess = elsewhere ? guessed(ref.value, elsewhere) : didYouMean(ref.value, known);
    const refs = networksOf(environment).flatMap((each) => each.ref?.value ?? []);
    yield finding(ref.at, `Unknown network '${ref.value}'${guess.ending}`, {
      fixes: () => [
        ...lostParts(parts, environment).flatMap((lost) => renamedFixes(model, lost)),
        ...changeToGuess(ref, guess, usesAmong(refs, guess)),
      ],
    });
  },
});

/** Which of the three parts of a reference names what is not there. */
function lostParts(
  { type, interfaceName, network }: RefParts,
  { nodeTypes, defined }: NetworkEnvironment,
): readonly Parameters<typeof renamedFixes>[1][] {
  const scope = type.toUpperCase();
  const owner = nodeTypes.items.find(({ name }) => name?.value === scope);
  if (!owner) return [{ kind: 'node-type', name: scope }];
  if (!owner.interfaces.items.some(({ name }) => name?.value === interfaceName))
    return [{ kind: 'interface', scope, name: interfaceName }];
  return defined.some(({ name }) => name?.value === network)
    ? []
    : [{ kind: 'logical-network', name: network }];
}
