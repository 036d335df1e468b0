import { test } from 'vitest';
import { csvUserRole } from '../../../../../../server/src/core/dialects/installer/rules/baremetal/csv-user-role.js';
import { checkMachines, line } from '../../../../../support/machines.js';

test('a name that tells of an operator', () => {
  checkMachines(
    csvUserRole,
    { 1: line(1, 'administrator', 'ipmi-Operator') },
    `
    ...
    78:e7:d1:22:5d:10,ipmi-Operator,Kaum-3rraten,192.168.11.5,12,32768,2048,OvercloudControl,IPMI
                      ^^^^^^^^^^^^^ info: User 'ipmi-Operator' may lack the privilege ADMINISTRATOR, which the installer needs.
                      | fix: Change to 'administrator'
                      | - 78:e7:d1:22:5d:10,ipmi-Operator,Kaum-3rraten,192.168.11.5,12,32768,2048,OvercloudControl,IPMI
                      | + 78:e7:d1:22:5d:10,administrator,Kaum-3rraten,192.168.11.5,12,32768,2048,OvercloudControl,IPMI
    ...
    `,
  );
});

test('other names, and removed machines', () => {
  checkMachines(csvUserRole, { 1: line(1, 'administrator', 'operations') });
  checkMachines(csvUserRole, {
    1: line(1, 'administrator', 'operator').replace('Control,', 'Control:deleted,'),
  });
});
