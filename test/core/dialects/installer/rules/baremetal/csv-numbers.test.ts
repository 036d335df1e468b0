import { expect, test } from 'vitest';
import { csvNumbers } from '../../../../../../server/src/core/dialects/installer/rules/baremetal/csv-numbers.js';
import { checkMachines, line } from '../../../../../support/machines.js';

const cpus = { id: 'baremetal/csv-cpu-number' };
const memory = { id: 'baremetal/csv-memory-number' };
const disk = { id: 'baremetal/csv-disk-number' };

test('the family has a rule for each of the three columns', () => {
  expect(csvNumbers.map(({ id }) => id)).toEqual([cpus.id, memory.id, disk.id]);
});

test('cores', () => {
  checkMachines(
    cpus,
    { 1: line(1, ',12,', ',12 cores,'), 2: line(2, ',12,', ',0,'), 3: line(3, ',12,', ',,') },
    `
    ...
    78:e7:d1:22:5d:10,administrator,Kaum-3rraten,192.168.11.5,12 cores,32768,2048,OvercloudControl,IPMI
                                                              ^^^^^^^^ error: '12 cores' is not a valid number of CPU cores. Write '12'.
                                                              | preferred fix: Change to '12'
                                                              | - 78:e7:d1:22:5d:10,administrator,Kaum-3rraten,192.168.11.5,12 cores,32768,2048,OvercloudControl,IPMI
                                                              | + 78:e7:d1:22:5d:10,administrator,Kaum-3rraten,192.168.11.5,12,32768,2048,OvercloudControl,IPMI
    78:e7:d1:22:52:90,administrator,Kaum-3rraten,192.168.11.3,0,32768,2048,OvercloudControl,IPMI
                                                              ^ error: '0' is not a valid number of CPU cores. Write a whole number above 0.
                                                              | no fix
    78:e7:d1:22:5d:c0,administrator,Kaum-3rraten,192.168.11.2,,32768,2048,OvercloudControl,IPMI
                                                              ^ error: The number of CPU cores is missing. Write a whole number above 0.
                                                              | no fix
    ...
    `,
  );
  checkMachines(
    cpus,
    { 1: line(1, ',12,', ',012,'), 2: line(2, ',12,', ',12GB,'), 3: line(3, ',12,', ',1.5,') },
    `
    ...
    78:e7:d1:22:5d:10,administrator,Kaum-3rraten,192.168.11.5,012,32768,2048,OvercloudControl,IPMI
                                                              ^^^ error: '012' is not a valid number of CPU cores. Write '12'.
                                                              | preferred fix: Change to '12'
                                                              | - 78:e7:d1:22:5d:10,administrator,Kaum-3rraten,192.168.11.5,012,32768,2048,OvercloudControl,IPMI
                                                              | + 78:e7:d1:22:5d:10,administrator,Kaum-3rraten,192.168.11.5,12,32768,2048,OvercloudControl,IPMI
    78:e7:d1:22:52:90,administrator,Kaum-3rraten,192.168.11.3,12GB,32768,2048,OvercloudControl,IPMI
                                                              ^^^^ error: '12GB' is not a valid number of CPU cores. Write a whole number above 0.
                                                              | no fix
    78:e7:d1:22:5d:c0,administrator,Kaum-3rraten,192.168.11.2,1.5,32768,2048,OvercloudControl,IPMI
                                                              ^^^ error: '1.5' is not a valid number of CPU cores. Write a whole number above 0.
                                                              | no fix
    ...
    `,
  );
  checkMachines(cpus, {
    1: line(1, ',12,', ',1,'),
    2: line(2, ',12,', ',999999999,'),
    3: line(3, ',12,', ',{{ cores }},'),
  });
});

test('memory', () => {
  checkMachines(
    memory,
    {
      1: line(1, ',32768,', ',32GB,'),
      2: line(2, ',32768,', ',32768 MiB,'),
      3: line(3, ',32768,', ',0.5t,'),
    },
    `
    ...
    78:e7:d1:22:5d:10,administrator,Kaum-3rraten,192.168.11.5,12,32GB,2048,OvercloudControl,IPMI
                                                                 ^^^^ error: '32GB' is not a valid memory in MB. Write '32768'.
                                                                 | preferred fix: Change to '32768'
                                                                 | - 78:e7:d1:22:5d:10,administrator,Kaum-3rraten,192.168.11.5,12,32GB,2048,OvercloudControl,IPMI
                                                                 | + 78:e7:d1:22:5d:10,administrator,Kaum-3rraten,192.168.11.5,12,32768,2048,OvercloudControl,IPMI
    78:e7:d1:22:52:90,administrator,Kaum-3rraten,192.168.11.3,12,32768 MiB,2048,OvercloudControl,IPMI
                                                                 ^^^^^^^^^ error: '32768 MiB' is not a valid memory in MB. Write '32768'.
                                                                 | preferred fix: Change to '32768'
                                                                 | - 78:e7:d1:22:52:90,administrator,Kaum-3rraten,192.168.11.3,12,32768 MiB,2048,OvercloudControl,IPMI
                                                                 | + 78:e7:d1:22:52:90,administrator,Kaum-3rraten,192.168.11.3,12,32768,2048,OvercloudControl,IPMI
    78:e7:d1:22:5d:c0,administrator,Kaum-3rraten,192.168.11.2,12,0.5t,2048,OvercloudControl,IPMI
                                                                 ^^^^ error: '0.5t' is not a valid memory in MB. Write '524288'.
                                                                 | preferred fix: Change to '524288'
                                                                 | - 78:e7:d1:22:5d:c0,administrator,Kaum-3rraten,192.168.11.2,12,0.5t,2048,OvercloudControl,IPMI
                                                                 | + 78:e7:d1:22:5d:c0,administrator,Kaum-3rraten,192.168.11.2,12,524288,2048,OvercloudControl,IPMI
    ...
    `,
  );
  checkMachines(
    memory,
    { 1: line(1, ',32768,', ',32 kB,'), 2: line(2, ',32768,', ',-1,') },
    `
    ...
    78:e7:d1:22:5d:10,administrator,Kaum-3rraten,192.168.11.5,12,32 kB,2048,OvercloudControl,IPMI
                                                                 ^^^^^ error: '32 kB' is not a valid memory in MB. Write a whole number above 0.
                                                                 | no fix
    78:e7:d1:22:52:90,administrator,Kaum-3rraten,192.168.11.3,12,-1,2048,OvercloudControl,IPMI
                                                                 ^^ error: '-1' is not a valid memory in MB. Write a whole number above 0.
                                                                 | no fix
    ...
    `,
  );
});

test('disks: what is sold in GB and TB holds fewer GiB', () => {
  checkMachines(
    disk,
    {
      1: line(1, ',2048,', ',2TB,'),
      2: line(2, ',2048,', ',2TiB,'),
      3: line(3, ',2048,', ',900GB,'),
      4: line(4, ',2048,', ',900 gib,'),
    },
    `
    ...
    78:e7:d1:22:5d:10,administrator,Kaum-3rraten,192.168.11.5,12,32768,2TB,OvercloudControl,IPMI
                                                                       ^^^ error: '2TB' is not a valid disk size in GiB. Write '1862'.
                                                                       | preferred fix: Change to '1862'
                                                                       | - 78:e7:d1:22:5d:10,administrator,Kaum-3rraten,192.168.11.5,12,32768,2TB,OvercloudControl,IPMI
                                                                       | + 78:e7:d1:22:5d:10,administrator,Kaum-3rraten,192.168.11.5,12,32768,1862,OvercloudControl,IPMI
    78:e7:d1:22:52:90,administrator,Kaum-3rraten,192.168.11.3,12,32768,2TiB,OvercloudControl,IPMI
                                                                       ^^^^ error: '2TiB' is not a valid disk size in GiB. Write '2048'.
                                                                       | preferred fix: Change to '2048'
                                                                       | - 78:e7:d1:22:52:90,administrator,Kaum-3rraten,192.168.11.3,12,32768,2TiB,OvercloudControl,IPMI
                                                                       | + 78:e7:d1:22:52:90,administrator,Kaum-3rraten,192.168.11.3,12,32768,2048,OvercloudControl,IPMI
    78:e7:d1:22:5d:c0,administrator,Kaum-3rraten,192.168.11.2,12,32768,900GB,OvercloudControl,IPMI
                                                                       ^^^^^ error: '900GB' is not a valid disk size in GiB. Write '838'.
                                                                       | preferred fix: Change to '838'
                                                                       | - 78:e7:d1:22:5d:c0,administrator,Kaum-3rraten,192.168.11.2,12,32768,900GB,OvercloudControl,IPMI
                                                                       | + 78:e7:d1:22:5d:c0,administrator,Kaum-3rraten,192.168.11.2,12,32768,838,OvercloudControl,IPMI
    78:e7:d1:22:5d:a8,administrator,Kaum-3rraten,192.168.11.4,12,32768,900 gib,OvercloudSwiftStorage,IPMI
                                                                       ^^^^^^^ error: '900 gib' is not a valid disk size in GiB. Write '900'.
                                                                       | preferred fix: Change to '900'
                                                                       | - 78:e7:d1:22:5d:a8,administrator,Kaum-3rraten,192.168.11.4,12,32768,900 gib,OvercloudSwiftStorage,IPMI
                                                                       | + 78:e7:d1:22:5d:a8,administrator,Kaum-3rraten,192.168.11.4,12,32768,900,OvercloudSwiftStorage,IPMI
    ...
    `,
  );
  checkMachines(
    disk,
    { 1: line(1, ',2048,', ',2048MB,'), 2: line(2, ',2048,', ',02048,') },
    `
    ...
    78:e7:d1:22:5d:10,administrator,Kaum-3rraten,192.168.11.5,12,32768,2048MB,OvercloudControl,IPMI
                                                                       ^^^^^^ error: '2048MB' is not a valid disk size in GiB. Write a whole number above 0.
                                                                       | no fix
    78:e7:d1:22:52:90,administrator,Kaum-3rraten,192.168.11.3,12,32768,02048,OvercloudControl,IPMI
                                                                       ^^^^^ error: '02048' is not a valid disk size in GiB. Write '2048'.
                                                                       | preferred fix: Change to '2048'
                                                                       | - 78:e7:d1:22:52:90,administrator,Kaum-3rraten,192.168.11.3,12,32768,02048,OvercloudControl,IPMI
                                                                       | + 78:e7:d1:22:52:90,administrator,Kaum-3rraten,192.168.11.3,12,32768,2048,OvercloudControl,IPMI
    ...
    `,
  );
});

test('the lines of virtual machines may leave them out', () => {
  const vm = line(6, '12,32768,2048', ',,').replace('IPMI', 'VM');
  for (const rule of [cpus, memory, disk]) checkMachines(rule, { 6: vm });
  checkMachines(
    cpus,
    { 6: vm.replace(',,,', ',none,,') },
    `
    ...
    78:e7:d1:22:52:9e,administrator,Kaum-3rraten,192.168.11.7,none,,,OvercloudCompute,VM
                                                              ^^^^ error: 'none' is not a valid number of CPU cores. Write a whole number above 0.
                                                              | no fix
    `,
  );
});
