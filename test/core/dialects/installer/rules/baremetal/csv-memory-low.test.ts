import { test } from 'vitest';
import { csvMemoryLow } from '../../../../../../server/src/core/dialects/installer/rules/baremetal/csv-memory-low.js';
import { checkMachines, line } from '../../../../../support/machines.js';

test('less than every role needs', () => {
  checkMachines(
    csvMemoryLow,
    { 1: line(1, ',32768,', ',32767,'), 2: line(2, ',32768,', ',1024,') },
    `
    ...
    78:e7:d1:22:5d:10,administrator,Kaum-3rraten,192.168.11.5,12,32767,2048,OvercloudControl,IPMI
                                                                 ^^^^^ error: A machine needs at least 32768 MB of memory; this one has 32767.
                                                                 | no fix
    78:e7:d1:22:52:90,administrator,Kaum-3rraten,192.168.11.3,12,1024,2048,OvercloudControl,IPMI
                                                                 ^^^^ error: A machine needs at least 32768 MB of memory; this one has 1024.
                                                                 | no fix
    ...
    `,
  );
});

test('enough, or a number of gigabytes', () => {
  checkMachines(csvMemoryLow, { 1: line(1, ',32768,', ',1023,') });
});

test('virtual and removed machines', () => {
  checkMachines(csvMemoryLow, {
    5: line(5, ',32768,', ',8192,').replace('IPMI', 'VM'),
    6: line(6, ',32768,', ',8192,').replace('Compute,', 'Compute:deleted,'),
  });
});

test('no number', () => {
  checkMachines(csvMemoryLow, { 1: line(1, ',32768,', ',,'), 2: line(2, ',32768,', ',some,') });
});
