/** The cloud type is neither KVM nor ESX. */

import { changeToGuess, didYouMean, guessed } from '../../../../rules/kit/did-you-mean.js';
import { finding } from '../../../../rules/kit/finding.js';
import { changeTo } from '../../../../rules/kit/fixes.js';
import { defineRule } from '../../../../rules/rule.js';
import { isPlaceholder } from '../../../../text/placeholder.js';
import type { CloudType } from '../../model/installer-model.js';
import { eachEnvironmentOrScript } from '../over.js';
import { KEY, TYPES } from './about-cloud-type.js';
import { docs } from './cloud-type-invalid.docs.js';

export const cloudTypeInvalid = defineRule({
  id: 'installer/cloud-type-invalid',
  severity: 'error',
  docs,
  over: eachEnvironmentOrScript,
  *check(environment) {
    const value = environment.text(KEY);
    if (!value || environment.cloudType || isPlaceholder(value.value)) return;
    const near = didYouMean(value.value.trim(), TYPES);
    const product = near.isCertain ? undefined : productType(value.value);
    const guess = product ? guessed(value.value, product) : near;
    const ending = guess.word === undefined ? "; write 'KVM' or 'ESX'." : guess.ending;
    yield finding(value.at, `Unknown cloud type '${value.value}'${ending}`, {
      fixes: () =>
        guess.word === undefined
          ? TYPES.flatMap((type) => changeTo(value, type))
          : changeToGuess(value, guess),
    });
  },
});

/** Products and programs that people name instead of the type. */
const PRODUCTS: readonly (readonly [word: RegExp, type: CloudType])[] = [
  [/vmware|esxi?\b|vcenter|vsphere/i, 'ESX'],
  [/\bkvm\b|qemu|libvirt|hlinux|linux/i, 'KVM'],
];

function productType(text: string): CloudType | undefined {
  const [only, another] = PRODUCTS.filter(([word]) => word.test(text));
  return another ? undefined : only?.[1];
}
