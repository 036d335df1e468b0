/** `baremetal/csv-number-absurd`. */
import { test } from 'vitest';
import { csvNumberAbsurd } from '../../../../../../server/src/core/dialects/installer/rules/baremetal/csv-number-absurd.js';
import { checkMachines, line } from '../../../../../support/machines.js';

test('memory in kilobytes', () => {
  checkMachines(
    csvNumberAbsurd,
    { 1: line(1, ',32768,', ',67108864,') },
    `
    ...
    78:e7:d1:22:5d:10,administrator,Kaum-3rraten,192.168.11.5,12,67108864,2048,OvercloudControl,IPMI
                                                                 ^^^^^^^^ warning: No server has 67108864 MB of memory; the most is about 16777216.
                                                                 | fix: Change to '65536'
    ...
    `,
  );
});

test('a disk in MiB, and cores beyond count', () => {
  checkMachines(
    csvNumberAbsurd,
    { 1: line(1, ',12,32768,2048,', ',4096,32768,1048576,') },
    `
    ...
    78:e7:d1:22:5d:10,administrator,Kaum-3rraten,192.168.11.5,4096,32768,1048576,OvercloudControl,IPMI
                                                              ^^^^ warning: No server has 4096 CPU cores; the most is about 512.
                                                              | no fix
                                                                         ^^^^^^^ warning: No server has 1048576 GiB of disk; the most is about 524288.
                                                                         | fix: Change to '1024'
    ...
    `,
  );
});

test('the most, and a number that is none in the larger unit either', () => {
  checkMachines(csvNumberAbsurd, { 1: line(1, ',12,32768,2048,', ',512,16777216,524288,') });
  checkMachines(
    csvNumberAbsurd,
    { 1: line(1, ',32768,', ',20000001,') },
    `
    ...
    78:e7:d1:22:5d:10,administrator,Kaum-3rraten,192.168.11.5,12,20000001,2048,OvercloudControl,IPMI
                                                                 ^^^^^^^^ warning: No server has 20000001 MB of memory...
                                                                 | no fix
    ...
    `,
  );
});
