import { test } from 'vitest';
import { csvDiskLarge } from '../../../../../../server/src/core/dialects/installer/rules/baremetal/csv-disk-large.js';
import { checkMachines, kvmBeside, line } from '../../../../../support/machines.js';

test('a disk from which controllers and compute nodes cannot start', () => {
  checkMachines(
    csvDiskLarge,
    { 1: line(1, ',2048,', ',4096,'), 6: line(6, ',2048,', ',8000,') },
    `
    ...
    78:e7:d1:22:5d:10,administrator,Kaum-3rraten,192.168.11.5,12,32768,4096,OvercloudControl,IPMI
                                                                       ^^^^ warning: OvercloudControl cannot start from a disk of 4096 GiB or more; this one has 4096.
                                                                       | no fix
    ...
    78:e7:d1:22:52:9e,administrator,Kaum-3rraten,192.168.11.7,12,32768,8000,OvercloudCompute,IPMI
                                                                       ^^^^ warning: OvercloudCompute cannot start from a disk of 4096 GiB or more; this one has 8000.
                                                                       | no fix
    `,
  );
  checkMachines(csvDiskLarge, { 1: line(1, ',2048,', ',4095,'), 6: line(6, ',2048,', ',4095,') });
});

test('roles that start from such a disk, and machines that do not count', () => {
  checkMachines(csvDiskLarge, {
    0: line(0, ',2048,', ',4096,'),
    4: line(4, ',2048,', ',4096,'),
    6: line(6, ',2048,', ',4096,').replace('Compute,', 'Compute:deleted,'),
  });
  checkMachines(csvDiskLarge, { 6: line(6, ',2048,', ',4096,').replace('IPMI', 'VM') });
});

test('a role by order', () => {
  checkMachines(
    csvDiskLarge,
    { 1: line(1, ',2048,OvercloudControl', ',4096,') },
    `
    #- /baremetal.csv
    ...
    78:e7:d1:22:5d:10,administrator,Kaum-3rraten,192.168.11.5,12,32768,4096,,IPMI
                                                                       ^^^^ warning: OvercloudControl cannot start from a disk of 4096 GiB or more; this one has 4096.
                                                                       | no fix
    ...
    `,
    kvmBeside(),
  );
});

test('no number', () => {
  checkMachines(csvDiskLarge, { 1: line(1, ',2048,', ',,'), 6: line(6, ',2048,', ',8TB,') });
});
