import { test } from 'vitest';
import { csvMoonshotRole } from '../../../../../../server/src/core/dialects/installer/rules/baremetal/csv-moonshot-role.js';
import { checkMachines, line } from '../../../../../support/machines.js';

test('a role that a node cannot have', () => {
  checkMachines(
    csvMoonshotRole,
    { 1: line(1, 'IPMI', 'HP_Moonshot:0x82:0x72'), 6: line(6, 'IPMI', 'HP_Moonshot:0x82:0x74') },
    `
    ...
    78:e7:d1:22:5d:10,administrator,Kaum-3rraten,192.168.11.5,12,32768,2048,OvercloudControl,HP_Moonshot:0x82:0x72
                                                                            ^^^^^^^^^^^^^^^^ error: A Moonshot node can only be OvercloudCompute, not OvercloudControl.
                                                                            | fix: Change the role to 'OvercloudCompute'
                                                                            | - 78:e7:d1:22:5d:10,administrator,Kaum-3rraten,192.168.11.5,12,32768,2048,OvercloudControl,HP_Moonshot:0x82:0x72
                                                                            | + 78:e7:d1:22:5d:10,administrator,Kaum-3rraten,192.168.11.5,12,32768,2048,OvercloudCompute,HP_Moonshot:0x82:0x72
    ...
    `,
  );
});

test('a role by order', () => {
  checkMachines(
    csvMoonshotRole,
    { 1: line(1, 'OvercloudControl,IPMI', ',HP_Moonshot:0x82:0x72') },
    `
    ...
    78:e7:d1:22:5d:10,administrator,Kaum-3rraten,192.168.11.5,12,32768,2048,,HP_Moonshot:0x82:0x72
                                                                            ^ error: A Moonshot node can only be OvercloudCompute, not OvercloudControl, which it becomes by its place in the file.
                                                                            | fix: Change the role to 'OvercloudCompute'
                                                                            | - 78:e7:d1:22:5d:10,administrator,Kaum-3rraten,192.168.11.5,12,32768,2048,,HP_Moonshot:0x82:0x72
                                                                            | + 78:e7:d1:22:5d:10,administrator,Kaum-3rraten,192.168.11.5,12,32768,2048,OvercloudCompute,HP_Moonshot:0x82:0x72
    ...
    `,
  );
});

test('removed nodes, and roles that are not known', () => {
  checkMachines(csvMoonshotRole, { 1: line(1, 'Control,IPMI', 'Control:deleted,HP_Moonshot:0x82:0x72') });
  checkMachines(csvMoonshotRole, { 1: line(1, 'OvercloudControl,IPMI', 'Controller,HP_Moonshot:0x82:0x72') });
});
