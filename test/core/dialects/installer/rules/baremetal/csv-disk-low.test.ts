import { test } from 'vitest';
import { csvDiskLow } from '../../../../../../server/src/core/dialects/installer/rules/baremetal/csv-disk-low.js';
import { server } from '../../../../../../server/src/core/dialects/installer/rules/baremetal/lines-examples.js';
import { checkMachines, kvmBeside, line } from '../../../../../support/machines.js';

test('a disk below the support matrix', () => {
  checkMachines(
    csvDiskLow,
    { 1: line(1, ',2048,', ',511,') },
    `
    ...
    78:e7:d1:22:5d:10,administrator,Kaum-3rraten,192.168.11.5,12,32768,511,OvercloudControl,IPMI
                                                                       ^^^ error: A machine needs at least 512 GiB of disk; this one has 511.
                                                                       | no fix
    ...
    `,
  );
  checkMachines(csvDiskLow, { 1: line(1, ',2048,', ',512,') });
});

test('the environment file sets another minimum', () => {
  checkMachines(
    csvDiskLow,
    { 1: line(1, ',2048,', ',599,') },
    `
    #- /baremetal.csv
    ...
    78:e7:d1:22:5d:10,administrator,Kaum-3rraten,192.168.11.5,12,32768,599,OvercloudControl,IPMI
                                                                       ^^^ error: 'node_min_disk': a machine needs at least 600 GiB of disk; this one has 599.
                                                                       | related custom-ips.json:48: The smallest disk is set here.
                                                                       | no fix
    ...
    `,
    kvmBeside({ node_min_disk: 600 }),
  );
  checkMachines(csvDiskLow, { 1: line(1, ',2048,', ',300,') }, '', kvmBeside({ node_min_disk: 300 }));
  checkMachines(csvDiskLow, { 1: line(1, ',2048,', ',2,') }, '', kvmBeside({ node_min_disk: '<GiB>' }));
});

test('a Moonshot node needs less', () => {
  const node = (gib: number) => ({
    6: server('9e', 7, 'OvercloudCompute', 'HP_Moonshot:0x82:0x72', `12,32768,${gib}`),
  });
  checkMachines(
    csvDiskLow,
    node(99),
    `
    #- /baremetal.csv
    ...
    78:e7:d1:22:52:9e,administrator,Kaum-3rraten,192.168.11.7,12,32768,99,OvercloudCompute,HP_Moonshot:0x82:0x72
                                                                       ^^ error: A machine needs at least 100 GiB of disk; this one has 99.
                                                                       | no fix
    `,
    kvmBeside({ node_min_disk: 600 }),
  );
  checkMachines(csvDiskLow, node(100), '', kvmBeside({ node_min_disk: 600 }));
  checkMachines(
    csvDiskLow,
    node(79),
    `
    #- /baremetal.csv
    ...
    78:e7:d1:22:52:9e,administrator,Kaum-3rraten,192.168.11.7,12,32768,79,OvercloudCompute,HP_Moonshot:0x82:0x72
                                                                       ^^ error: 'node_min_disk': a machine needs at least 80 GiB of disk; this one has 79.
                                                                       | related custom-ips.json:48: The smallest disk is set here.
                                                                       | no fix
    `,
    kvmBeside({ node_min_disk: 80 }),
  );
});

test('virtual and removed machines', () => {
  checkMachines(csvDiskLow, {
    5: line(5, 'IPMI', 'VM').replace(',2048,', ',2,'),
    6: line(6, 'Compute,', 'Compute:deleted,').replace(',2048,', ',2,'),
  });
});

test('no number', () => {
  checkMachines(csvDiskLow, { 1: line(1, ',2048,', ',,'), 6: line(6, ',2048,', ',2TB,') });
});
