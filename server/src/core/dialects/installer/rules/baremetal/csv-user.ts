/** The account by which a machine is switched on: user and password of its management processor. */

import { machines, machinesExample } from '../../examples.js';
import { defineBaremetalRule } from '../define.js';
import { column, hasSpecial, isVirtual, present } from './lines.js';
import { csvSource } from './sources.js';

export const csvUserEmpty = defineBaremetalRule({
  id: 'baremetal/csv-user-empty',
  severity: 'error',
  docs: {
    summary: 'The user or the password of the management processor is missing.',
    why: 'Without them the machine cannot be switched on, and so not be installed.',
    source: csvSource,
    ...machinesExample(1, machines[1].replace('Kaum-3rraten', '')),
  },
  check({ csv, report }) {
    for (const machine of present(csv)) {
      const [, user, password] = machine.fields;
      if (!machine.aligned || !user || !password || isVirtual(machine)) continue;
      const missing = [
        ...(user.text === '' ? ['user'] : []),
        ...(password.text === '' ? ['password'] : []),
      ].join(' and the ');
      if (missing !== '')
        report({
          at: (user.text === '' ? user : password).at,
          message: `The ${missing} of the management processor ${missing.includes(' ') ? 'are' : 'is'} missing.`,
        });
    }
  },
});

export const csvUserRole = defineBaremetalRule({
  id: 'baremetal/csv-user-role',
  severity: 'info',
  docs: {
    summary: 'The name of the IPMI user says that it is an operator.',
    why: 'The installer needs a user with the privilege ADMINISTRATOR; with OPERATOR it cannot set the boot device.',
    source: csvSource,
    ...machinesExample(1, machines[1].replace('administrator', 'operator')),
  },
  check({ csv, report }) {
    for (const { machine, field } of column(csv, 'user')) {
      if (!machine.deleted && /operator/i.test(field.text))
        report({
          at: field.at,
          message: `The user '${field.text}' may be an operator only; the installer needs one with the privilege ADMINISTRATOR.`,
        });
    }
  },
});

export const csvDefaultPassword = defineBaremetalRule({
  id: 'baremetal/csv-default-password',
  severity: 'hint',
  docs: {
    summary: "The password is the word 'password', as in the sample of the documentation.",
    why: 'Who can reach the management processor owns the machine, and this is the first password that anybody tries.',
    source: 'CSV page 1.1, sample',
    ...machinesExample(1, machines[1].replace('Kaum-3rraten', 'password')),
  },
  check({ csv, report }) {
    for (const machine of present(csv)) {
      const { password } = machine;
      if (password && !hasSpecial(password.value) && password.value.toLowerCase() === 'password')
        report({ at: password.at, message: "Anybody would try the password 'password' first." });
    }
  },
});
