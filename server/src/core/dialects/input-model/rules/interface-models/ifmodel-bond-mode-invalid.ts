/** The mode of a bond is not valid. */

import { finding } from '../../../../rules/kit/finding.js';
import { MOST_CHOICES } from '../../../../rules/kit/fixes.js';
import { changeToOneOf } from '../../../../rules/kit/one-of.js';
import { quoted } from '../../../../rules/kit/words.js';
import { defineRule } from '../../../../rules/rule.js';
import { modeOf, providerOf } from './about-bonds.js';
import { docs } from './ifmodel-bond-mode-invalid.docs.js';
import { eachInterface } from './interfaces.js';

export const ifmodelBondModeInvalid = defineRule({
  id: 'input-model/ifmodel-bond-mode-invalid',
  severity: 'error',
  docs,
  over: eachInterface,
  *check({ bond }) {
    const provider = bond && providerOf(bond);
    const mode = modeOf(bond?.map('options'));
    if (!provider || !mode) return;
    if (provider.modes.some(({ name, number }) => name === mode.value || number === mode.value)) return;
    const names = provider.modes.map(({ name }) => name);
    yield finding(
      mode.at,
      `'${mode.value}' is not a valid mode of '${provider.name}' bonds. Expected ${quoted(names, 'or')}.`,
      { fixes: () => changeToOneOf(mode, mode.value, usualFirst(names)).slice(0, MOST_CHOICES) },
    );
  },
});

/** The modes that most bonds have come first. */
function usualFirst(names: readonly string[]): readonly string[] {
  const usual = ['active-backup', '802.3ad'].filter((each) => names.includes(each));
  return [...usual, ...names.filter((each) => !usual.includes(each))];
}
