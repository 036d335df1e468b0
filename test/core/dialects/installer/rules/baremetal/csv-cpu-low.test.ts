import { test } from 'vitest';
import { csvCpuLow } from '../../../../../../server/src/core/dialects/installer/rules/baremetal/csv-cpu-low.js';
import { checkMachines, kvmBeside, line } from '../../../../../support/machines.js';

test('fewer cores than the role needs', () => {
  checkMachines(
    csvCpuLow,
    { 1: line(1, ',12,', ',7,') },
    `
    ...
    78:e7:d1:22:5d:10,administrator,Kaum-3rraten,192.168.11.5,7,32768,2048,OvercloudControl,IPMI
                                                              ^ warning: OvercloudControl needs at least 8 CPU cores; this machine has 7.
                                                              | no fix
    ...
    `,
  );
  checkMachines(csvCpuLow, { 1: line(1, ',12,', ',8,') });
});

test('VSA nodes, and machines of which the role is not known, need fewer', () => {
  checkMachines(
    csvCpuLow,
    { 6: line(6, 'OvercloudCompute', 'OvercloudVSAStorage').replace(',12,', ',5,') },
    `
    ...
    78:e7:d1:22:52:9e,administrator,Kaum-3rraten,192.168.11.7,5,32768,2048,OvercloudVSAStorage,IPMI
                                                              ^ warning: OvercloudVSAStorage needs at least 6 CPU cores; this machine has 5.
                                                              | no fix
    `,
  );
  checkMachines(csvCpuLow, { 6: line(6, 'OvercloudCompute', 'OvercloudVSAStorage').replace(',12,', ',6,') });
  checkMachines(
    csvCpuLow,
    { 6: line(6, 'OvercloudCompute', 'Compute').replace(',12,', ',5,') },
    `
    ...
    78:e7:d1:22:52:9e,administrator,Kaum-3rraten,192.168.11.7,5,32768,2048,Compute,IPMI
                                                              ^ warning: A machine needs at least 6 CPU cores; this machine has 5.
                                                              | no fix
    `,
  );
  checkMachines(csvCpuLow, { 6: line(6, 'OvercloudCompute', 'Compute').replace(',12,', ',6,') });
});

test('a role by order counts', () => {
  checkMachines(
    csvCpuLow,
    { 1: line(1, 'OvercloudControl', '').replace(',12,', ',7,') },
    `
    #- /baremetal.csv
    ...
    78:e7:d1:22:5d:10,administrator,Kaum-3rraten,192.168.11.5,7,32768,2048,,IPMI
                                                              ^ warning: OvercloudControl needs at least 8 CPU cores; this machine has 7.
                                                              | no fix
    ...
    `,
    kvmBeside(),
  );
});

test.each([
  ['removed', line(6, 'Compute,', 'Compute:deleted,').replace(',12,', ',2,')],
  ['virtual', line(6, 'IPMI', 'VM').replace(',12,', ',2,')],
  ['unknown', line(6, 'IPMI', 'ILO').replace(',12,', ',2,')],
  ['without a number', line(6, ',12,', ',two,')],
])('a machine that is %s', (_, text) => {
  checkMachines(csvCpuLow, { 6: text });
});
