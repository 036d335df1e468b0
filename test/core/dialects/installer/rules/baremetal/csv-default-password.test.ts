import { test } from 'vitest';
import { csvDefaultPassword } from '../../../../../../server/src/core/dialects/installer/rules/baremetal/csv-default-password.js';
import { checkMachines, line } from '../../../../../support/machines.js';

test('the word of the sample', () => {
  checkMachines(
    csvDefaultPassword,
    { 1: line(1, 'Kaum-3rraten', 'PassWord') },
    `
    ...
    78:e7:d1:22:5d:10,administrator,PassWord,192.168.11.5,12,32768,2048,OvercloudControl,IPMI
                                    ^^^^^^^^ hint: 'password' is a default password. Change it.
                                    | no fix
    ...
    `,
  );
});

test.each([
  line(1, 'Kaum-3rraten', 'passwords'),
  line(1, 'Kaum-3rraten', '"password"'),
  line(1, 'Kaum-3rraten', ''),
  line(1, 'Kaum-3rraten', 'password').replace('Control,', 'Control:deleted,'),
])('%s is for other rules, or good', (text) => {
  checkMachines(csvDefaultPassword, { 1: text });
});
