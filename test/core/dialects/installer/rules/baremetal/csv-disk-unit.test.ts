import { test } from 'vitest';
import { csvDiskUnit } from '../../../../../../server/src/core/dialects/installer/rules/baremetal/csv-disk-unit.js';
import { server } from '../../../../../../server/src/core/dialects/installer/rules/baremetal/lines-examples.js';
import { checkMachines, kvmBeside, line } from '../../../../../support/machines.js';

test('the size of a drive', () => {
  checkMachines(
    csvDiskUnit,
    { 1: line(1, ',2048,', ',900,') },
    `
    ...
    78:e7:d1:22:5d:10,administrator,Kaum-3rraten,192.168.11.5,12,32768,900,OvercloudControl,IPMI
                                                                       ^^^ info: This field is in GiB: a drive of 900 GB has 838 GiB.
                                                                       | fix: Change to '838', the GiB of 900 GB
                                                                       | - 78:e7:d1:22:5d:10,administrator,Kaum-3rraten,192.168.11.5,12,32768,900,OvercloudControl,IPMI
                                                                       | + 78:e7:d1:22:5d:10,administrator,Kaum-3rraten,192.168.11.5,12,32768,838,OvercloudControl,IPMI
    ...
    `,
  );
  checkMachines(csvDiskUnit, { 1: line(1, ',2048,', ',899,') });
});

test('a drive that is too small either way is too small', () => {
  checkMachines(csvDiskUnit, { 1: line(1, ',2048,', ',500,') });
  checkMachines(
    csvDiskUnit,
    { 1: line(1, ',2048,', ',500,') },
    `
    #- /baremetal.csv
    ...
    78:e7:d1:22:5d:10,administrator,Kaum-3rraten,192.168.11.5,12,32768,500,OvercloudControl,IPMI
                                                                       ^^^ info: This field is in GiB: a drive of 500 GB has 465 GiB.
                                                                       | fix: Change to '465', the GiB of 500 GB
                                                                       | - 78:e7:d1:22:5d:10,administrator,Kaum-3rraten,192.168.11.5,12,32768,500,OvercloudControl,IPMI
                                                                       | + 78:e7:d1:22:5d:10,administrator,Kaum-3rraten,192.168.11.5,12,32768,465,OvercloudControl,IPMI
    ...
    `,
    kvmBeside({ node_min_disk: 400 }),
  );
  checkMachines(csvDiskUnit, { 1: line(1, ',2048,', ',600,') }, '', kvmBeside({ node_min_disk: 700 }));
  checkMachines(
    csvDiskUnit,
    { 6: server('9e', 7, 'OvercloudCompute', 'HP_Moonshot:0x82:0x72', '12,32768,500') },
    `
    ...
    78:e7:d1:22:52:9e,administrator,Kaum-3rraten,192.168.11.7,12,32768,500,OvercloudCompute,HP_Moonshot:0x82:0x72
                                                                       ^^^ info: This field is in GiB: a drive of 500 GB has 465 GiB.
                                                                       | fix: Change to '465', the GiB of 500 GB
                                                                       | - 78:e7:d1:22:52:9e,administrator,Kaum-3rraten,192.168.11.7,12,32768,500,OvercloudCompute,HP_Moonshot:0x82:0x72
                                                                       | + 78:e7:d1:22:52:9e,administrator,Kaum-3rraten,192.168.11.7,12,32768,465,OvercloudCompute,HP_Moonshot:0x82:0x72
    `,
  );
});

test('where the minimum is not known, that of the support matrix counts', () => {
  checkMachines(csvDiskUnit, { 1: line(1, ',2048,', ',500,') }, '', kvmBeside({ node_min_disk: '<GiB>' }));
  checkMachines(
    csvDiskUnit,
    { 1: line(1, ',2048,', ',600,') },
    `
    #- /baremetal.csv
    ...
    78:e7:d1:22:5d:10,administrator,Kaum-3rraten,192.168.11.5,12,32768,600,OvercloudControl,IPMI
                                                                       ^^^ info: This field is in GiB: a drive of 600 GB has 558 GiB.
                                                                       | fix: Change to '558', the GiB of 600 GB
                                                                       | - 78:e7:d1:22:5d:10,administrator,Kaum-3rraten,192.168.11.5,12,32768,600,OvercloudControl,IPMI
                                                                       | + 78:e7:d1:22:5d:10,administrator,Kaum-3rraten,192.168.11.5,12,32768,558,OvercloudControl,IPMI
    ...
    `,
    kvmBeside({ node_min_disk: '<GiB>' }),
  );
});

test('virtual machines', () => {
  checkMachines(csvDiskUnit, { 1: line(1, ',2048,', ',900,').replace('IPMI', 'VM') });
});

test('a drive as large as the minimum, and no number', () => {
  checkMachines(
    csvDiskUnit,
    { 1: line(1, ',2048,', ',600,') },
    `
    #- /baremetal.csv
    ...
    78:e7:d1:22:5d:10,administrator,Kaum-3rraten,192.168.11.5,12,32768,600,OvercloudControl,IPMI
                                                                       ^^^ info: This field is in GiB: a drive of 600 GB has 558 GiB.
                                                                       | fix: Change to '558', the GiB of 600 GB
                                                                       | - 78:e7:d1:22:5d:10,administrator,Kaum-3rraten,192.168.11.5,12,32768,600,OvercloudControl,IPMI
                                                                       | + 78:e7:d1:22:5d:10,administrator,Kaum-3rraten,192.168.11.5,12,32768,558,OvercloudControl,IPMI
    ...
    `,
    kvmBeside({ node_min_disk: 600 }),
  );
  checkMachines(csvDiskUnit, { 1: line(1, ',2048,', ',,'), 6: line(6, ',2048,', ',2TB,') });
});
