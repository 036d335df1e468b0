/** The role of a virtual machine is unknown. */

import { baremetalRoles } from '../../../../architecture/baremetal-roles.js';
import { changeToGuess, didYouMean } from '../../../../rules/kit/did-you-mean.js';
import { finding } from '../../../../rules/kit/finding.js';
import { defineRule } from '../../../../rules/rule.js';
import { eachPlannedMachine } from '../over.js';
import { fieldOf } from './about-vm-plan.js';
import { docs } from './vmplan-role.docs.js';

export const vmplanRole = defineRule({
  id: 'baremetal/vmplan-role',
  severity: 'error',
  docs,
  over: eachPlannedMachine,
  *check(machine) {
    const written = machine.aligned ? fieldOf(machine, 'role') : undefined;
    if (!written || written.text === '' || machine.role) return;
    const begun = ROLES.filter((name) => name.toLowerCase().startsWith(written.text.toLowerCase()));
    const guess = begun.length === 1 ? didYouMean(begun[0] ?? '', ROLES) : didYouMean(written.text, ROLES);
    yield finding(written.at, `Unknown role '${written.text}'${guess.ending}`, {
      fixes: () => changeToGuess(written, guess),
    });
  },
});

const ROLES = baremetalRoles.map(({ name }) => name);
