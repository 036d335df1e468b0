import { test } from 'vitest';
import { machines } from '../../../../../../server/src/core/dialects/installer/examples.js';
import { csvRoleMissing } from '../../../../../../server/src/core/dialects/installer/rules/baremetal/csv-role-missing.js';
import { server } from '../../../../../../server/src/core/dialects/installer/rules/baremetal/lines-examples.js';
import { checkMachines, kvmBeside, line } from '../../../../../support/machines.js';

test('an empty role', () => {
  checkMachines(
    csvRoleMissing,
    { 1: line(1, 'OvercloudControl', '') },
    `
    ...
    78:e7:d1:22:5d:10,administrator,Kaum-3rraten,192.168.11.5,12,32768,2048,,IPMI
                                                                            ^ hint: Without a role, this machine becomes OvercloudControl by its place in the file.
                                                                            | fix: Add the role 'OvercloudControl'
                                                                            | - 78:e7:d1:22:5d:10,administrator,Kaum-3rraten,192.168.11.5,12,32768,2048,,IPMI
                                                                            | + 78:e7:d1:22:5d:10,administrator,Kaum-3rraten,192.168.11.5,12,32768,2048,OvercloudControl,IPMI
    ...
    `,
  );
});

test('no field for it', () => {
  checkMachines(
    csvRoleMissing,
    { 6: line(6, ',OvercloudCompute,IPMI', '') },
    `
    ...
    78:e7:d1:22:52:9e,administrator,Kaum-3rraten,192.168.11.7,12,32768,2048
                                                                           ^ hint: Without a role, this machine becomes OvercloudCompute by its place in the file.
                                                                           | fix: Add the role 'OvercloudCompute'
                                                                           | - 78:e7:d1:22:52:9e,administrator,Kaum-3rraten,192.168.11.7,12,32768,2048
                                                                           | + 78:e7:d1:22:52:9e,administrator,Kaum-3rraten,192.168.11.7,12,32768,2048,OvercloudCompute
    `,
  );
});

test('where another role cannot be read, nobody knows which it becomes', () => {
  checkMachines(
    csvRoleMissing,
    { 1: line(1, 'OvercloudControl', ''), 2: line(2, 'OvercloudControl', 'Boss') },
    `
    ...
    78:e7:d1:22:5d:10,administrator,Kaum-3rraten,192.168.11.5,12,32768,2048,,IPMI
                                                                            ^ hint: Without a role, the place in the file decides what this machine becomes.
                                                                            | no fix
    ...
    `,
  );
});

test('machines that stay unused, lines that are wrong anyway, and 1.0', () => {
  checkMachines(csvRoleMissing, { 7: server('a0', 8, '') }, '', kvmBeside());
  checkMachines(csvRoleMissing, { 6: '78:e7:d1:22:52:9e,administrator' });
  checkMachines(
    csvRoleMissing,
    machines.map((text) => text.split(',').slice(0, 7).join(',')),
  );
});
