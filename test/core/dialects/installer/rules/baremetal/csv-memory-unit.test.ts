import { test } from 'vitest';
import { csvMemoryUnit } from '../../../../../../server/src/core/dialects/installer/rules/baremetal/csv-memory-unit.js';
import { checkMachines, line } from '../../../../../support/machines.js';

test('gigabytes', () => {
  checkMachines(
    csvMemoryUnit,
    { 1: line(1, ',32768,', ',32,'), 2: line(2, ',32768,', ',1023,') },
    `
    ...
    78:e7:d1:22:5d:10,administrator,Kaum-3rraten,192.168.11.5,12,32,2048,OvercloudControl,IPMI
                                                                 ^^ error: Memory is in MB: write 32768 for 32 GB.
                                                                 | preferred fix: Change to '32768'
                                                                 | - 78:e7:d1:22:5d:10,administrator,Kaum-3rraten,192.168.11.5,12,32,2048,OvercloudControl,IPMI
                                                                 | + 78:e7:d1:22:5d:10,administrator,Kaum-3rraten,192.168.11.5,12,32768,2048,OvercloudControl,IPMI
    78:e7:d1:22:52:90,administrator,Kaum-3rraten,192.168.11.3,12,1023,2048,OvercloudControl,IPMI
                                                                 ^^^^ error: Memory is in MB: write 1047552 for 1023 GB.
                                                                 | preferred fix: Change to '1047552'
                                                                 | - 78:e7:d1:22:52:90,administrator,Kaum-3rraten,192.168.11.3,12,1023,2048,OvercloudControl,IPMI
                                                                 | + 78:e7:d1:22:52:90,administrator,Kaum-3rraten,192.168.11.3,12,1047552,2048,OvercloudControl,IPMI
    ...
    `,
  );
  checkMachines(
    csvMemoryUnit,
    { 1: line(1, ',32768,', ',31,') },
    `
    ...
    78:e7:d1:22:5d:10,administrator,Kaum-3rraten,192.168.11.5,12,31,2048,OvercloudControl,IPMI
                                                                 ^^ error: Memory is in MB: write 31744 for 31 GB.
                                                                 | fix: Change to '31744'
                                                                 | - 78:e7:d1:22:5d:10,administrator,Kaum-3rraten,192.168.11.5,12,31,2048,OvercloudControl,IPMI
                                                                 | + 78:e7:d1:22:5d:10,administrator,Kaum-3rraten,192.168.11.5,12,31744,2048,OvercloudControl,IPMI
    ...
    `,
  );
});

test('megabytes, and virtual machines', () => {
  checkMachines(csvMemoryUnit, {
    1: line(1, ',32768,', ',1024,'),
    2: line(2, ',32768,', ',64,').replace('IPMI', 'VM'),
  });
});

test('no number', () => {
  checkMachines(csvMemoryUnit, { 1: line(1, ',32768,', ',,'), 2: line(2, ',32768,', ',32GB,') });
});
