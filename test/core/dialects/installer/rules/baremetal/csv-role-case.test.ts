import { test } from 'vitest';
import { csvRoleCase } from '../../../../../../server/src/core/dialects/installer/rules/baremetal/csv-role-case.js';
import { checkMachines, line } from '../../../../../support/machines.js';

test('other capitals', () => {
  checkMachines(
    csvRoleCase,
    {
      1: line(1, 'OvercloudControl', 'overcloudcontrol'),
      6: line(6, 'OvercloudCompute', 'OVERCLOUDCOMPUTE:deleted'),
    },
    `
    ...
    78:e7:d1:22:5d:10,administrator,Kaum-3rraten,192.168.11.5,12,32768,2048,overcloudcontrol,IPMI
                                                                            ^^^^^^^^^^^^^^^^ hint: This role is usually written 'OvercloudControl'.
                                                                            | preferred fix: Change to 'OvercloudControl'
                                                                            | - 78:e7:d1:22:5d:10,administrator,Kaum-3rraten,192.168.11.5,12,32768,2048,overcloudcontrol,IPMI
                                                                            | + 78:e7:d1:22:5d:10,administrator,Kaum-3rraten,192.168.11.5,12,32768,2048,OvercloudControl,IPMI
    ...
    78:e7:d1:22:52:9e,administrator,Kaum-3rraten,192.168.11.7,12,32768,2048,OVERCLOUDCOMPUTE:deleted,IPMI
                                                                            ^^^^^^^^^^^^^^^^ hint: This role is usually written 'OvercloudCompute'.
                                                                            | preferred fix: Change to 'OvercloudCompute:deleted'
                                                                            | - 78:e7:d1:22:52:9e,administrator,Kaum-3rraten,192.168.11.7,12,32768,2048,OVERCLOUDCOMPUTE:deleted,IPMI
                                                                            | + 78:e7:d1:22:52:9e,administrator,Kaum-3rraten,192.168.11.7,12,32768,2048,OvercloudCompute:deleted,IPMI
    `,
  );
});

test('as the documentation writes it, and what is no role', () => {
  checkMachines(csvRoleCase, {
    1: line(1, 'OvercloudControl', 'control'),
    2: line(2, 'OvercloudControl', ''),
    3: line(3, 'OvercloudControl', '{{ role }}'),
  });
});
