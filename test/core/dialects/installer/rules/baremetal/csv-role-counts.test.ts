import { expect, test } from 'vitest';
import { machines } from '../../../../../../server/src/core/dialects/installer/examples.js';
import { csvRoleCounts } from '../../../../../../server/src/core/dialects/installer/rules/baremetal/csv-role-counts.js';
import {
  csvOf,
  server,
} from '../../../../../../server/src/core/dialects/installer/rules/baremetal/lines-examples.js';
import { said } from '../../../../../support/examples.js';
import { checkMachines, esxBeside, kvmBeside, line } from '../../../../../support/machines.js';

const undercloud = { id: 'baremetal/csv-role-count-undercloud' };
const controllers = { id: 'baremetal/csv-role-count-controller' };
const swift = { id: 'baremetal/csv-role-count-swift' };
const compute = { id: 'baremetal/csv-role-count-compute' };

test('the family has a rule for each role whose number is fixed', () => {
  expect(csvRoleCounts.map(({ id }) => id)).toEqual([undercloud.id, controllers.id, swift.id, compute.id]);
});

test('the Undercloud', () => {
  checkMachines(
    undercloud,
    { 0: line(0, 'Undercloud', 'OvercloudCompute') },
    `
    ...
    78:e7:d1:22:52:9e,administrator,Kaum-3rraten,192.168.11.7,12,32768,2048,OvercloudCompute,IPMI
                                                                            ^^^^^^^^^^^^^^^^ error: No machine has the role Undercloud, but a cloud has exactly 1.
                                                                            | fix: Change line 7 to 'Undercloud'
                                                                            | - 78:e7:d1:22:52:9e,administrator,Kaum-3rraten,192.168.11.7,12,32768,2048,OvercloudCompute,IPMI
                                                                            | + 78:e7:d1:22:52:9e,administrator,Kaum-3rraten,192.168.11.7,12,32768,2048,Undercloud,IPMI
    `,
  );
  checkMachines(
    undercloud,
    { 5: line(5, 'OvercloudSwiftStorage', 'Undercloud'), 6: line(6, 'OvercloudCompute', 'Undercloud') },
    `
    ...
    78:e7:d1:22:52:9b,administrator,Kaum-3rraten,192.168.11.6,12,32768,2048,Undercloud,IPMI
                                                                            ^^^^^^^^^^ error: 3 machines have the role Undercloud, but a cloud has exactly 1. This is the first one too many.
                                                                            | related 1: One Undercloud.
                                                                            | fix: Change to 'OvercloudSwiftStorage'
                                                                            | - 78:e7:d1:22:52:9b,administrator,Kaum-3rraten,192.168.11.6,12,32768,2048,Undercloud,IPMI
                                                                            | + 78:e7:d1:22:52:9b,administrator,Kaum-3rraten,192.168.11.6,12,32768,2048,OvercloudSwiftStorage,IPMI
                                                                            | fix: Change to 'OvercloudCompute'
                                                                            | - 78:e7:d1:22:52:9b,administrator,Kaum-3rraten,192.168.11.6,12,32768,2048,Undercloud,IPMI
                                                                            | + 78:e7:d1:22:52:9b,administrator,Kaum-3rraten,192.168.11.6,12,32768,2048,OvercloudCompute,IPMI
    ...
    `,
  );
  checkMachines(undercloud, { 0: line(0, 'Undercloud', '') });
  checkMachines(undercloud, { 0: line(0, 'Undercloud', 'Boss') });
  checkMachines(undercloud, { 6: line(6, 'OvercloudCompute', 'Undercloud:deleted') });
});

test('controllers', () => {
  checkMachines(
    controllers,
    { 3: line(3, 'OvercloudControl', 'OvercloudCompute') },
    `
    ...
    78:e7:d1:22:52:90,administrator,Kaum-3rraten,192.168.11.3,12,32768,2048,OvercloudControl,IPMI
                                                                            ^^^^^^^^^^^^^^^^ error: 2 machines have the role OvercloudControl, but a cloud has exactly 3.
                                                                            | fix: Change line 7 to 'OvercloudControl'
                                                                            | - 78:e7:d1:22:52:9e,administrator,Kaum-3rraten,192.168.11.7,12,32768,2048,OvercloudCompute,IPMI
                                                                            | + 78:e7:d1:22:52:9e,administrator,Kaum-3rraten,192.168.11.7,12,32768,2048,OvercloudControl,IPMI
    ...
    `,
  );
  checkMachines(
    controllers,
    {
      2: line(2, 'OvercloudControl', 'OvercloudCompute'),
      3: line(3, 'OvercloudControl', 'OvercloudCompute'),
    },
    `
    ...
    78:e7:d1:22:5d:10,administrator,Kaum-3rraten,192.168.11.5,12,32768,2048,OvercloudControl,IPMI
                                                                            ^^^^^^^^^^^^^^^^ error: 1 machine has the role OvercloudControl, but a cloud has exactly 3.
                                                                            | fix: Change line 7 to 'OvercloudControl'
                                                                            | - 78:e7:d1:22:52:9e,administrator,Kaum-3rraten,192.168.11.7,12,32768,2048,OvercloudCompute,IPMI
                                                                            | + 78:e7:d1:22:52:9e,administrator,Kaum-3rraten,192.168.11.7,12,32768,2048,OvercloudControl,IPMI
    ...
    `,
  );
  checkMachines(
    controllers,
    { 7: server('a0', 8, 'OvercloudControl') },
    `
    ...
    78:e7:d1:22:52:a0,administrator,Kaum-3rraten,192.168.11.8,12,32768,2048,OvercloudControl,IPMI
                                                                            ^^^^^^^^^^^^^^^^ error: 4 machines have the role OvercloudControl, but a cloud has exactly 3. This is the first one too many.
                                                                            | related 2: One OvercloudControl.
                                                                            | related 3: One OvercloudControl.
                                                                            | related 4: One OvercloudControl.
                                                                            | fix: Change to 'OvercloudCompute'
                                                                            | - 78:e7:d1:22:52:a0,administrator,Kaum-3rraten,192.168.11.8,12,32768,2048,OvercloudControl,IPMI
                                                                            | + 78:e7:d1:22:52:a0,administrator,Kaum-3rraten,192.168.11.8,12,32768,2048,OvercloudCompute,IPMI
    `,
  );
  checkMachines(controllers, { 3: line(3, 'OvercloudControl', 'controller') });
});

test('Swift nodes', () => {
  checkMachines(
    swift,
    { 5: line(5, 'OvercloudSwiftStorage', 'OvercloudCompute') },
    `
    ...
    78:e7:d1:22:5d:a8,administrator,Kaum-3rraten,192.168.11.4,12,32768,2048,OvercloudSwiftStorage,IPMI
                                                                            ^^^^^^^^^^^^^^^^^^^^^ warning: 1 machine has the role OvercloudSwiftStorage, but a cloud starts with 2.
                                                                            | fix: Change line 7 to 'OvercloudSwiftStorage'
                                                                            | - 78:e7:d1:22:52:9e,administrator,Kaum-3rraten,192.168.11.7,12,32768,2048,OvercloudCompute,IPMI
                                                                            | + 78:e7:d1:22:52:9e,administrator,Kaum-3rraten,192.168.11.7,12,32768,2048,OvercloudSwiftStorage,IPMI
    ...
    `,
  );
  checkMachines(
    swift,
    { 7: server('a0', 8, 'OvercloudSwiftStorage') },
    `
    #- /baremetal.csv
    ...
    78:e7:d1:22:52:a0,administrator,Kaum-3rraten,192.168.11.8,12,32768,2048,OvercloudSwiftStorage,IPMI
                                                                            ^^^^^^^^^^^^^^^^^^^^^ warning: 3 machines have the role OvercloudSwiftStorage, but 'swift_scale' is 2. This is the first one too many.
                                                                            | related 5: One OvercloudSwiftStorage.
                                                                            | related 6: One OvercloudSwiftStorage.
                                                                            | no fix
    `,
    kvmBeside({ swift_scale: 2 }),
  );
  checkMachines(swift, { 7: server('a0', 8, 'OvercloudSwiftStorage') }, '', kvmBeside({ swift_scale: 3 }));
  checkMachines(
    swift,
    { 5: line(5, 'OvercloudSwiftStorage', 'OvercloudCompute') },
    '',
    kvmBeside({ swift_scale: 2 }),
  );
  checkMachines(
    swift,
    { 7: server('a0', 8, 'OvercloudSwiftStorage') },
    '',
    kvmBeside({ swift_scale: '<number>' }),
  );
});

test('compute nodes', () => {
  const none = { 6: line(6, 'OvercloudCompute', 'OvercloudSOSwiftStorage') };
  checkMachines(
    compute,
    none,
    `
    #- /baremetal.csv
    ...
    78:e7:d1:22:52:9e,administrator,Kaum-3rraten,192.168.11.7,12,32768,2048,OvercloudSOSwiftStorage,IPMI
                                                                            ^^^^^^^^^^^^^^^^^^^^^^^ error: No machine has the role OvercloudCompute, but a KVM cloud has at least 1.
                                                                            | fix: Change line 7 to 'OvercloudCompute'
                                                                            | - 78:e7:d1:22:52:9e,administrator,Kaum-3rraten,192.168.11.7,12,32768,2048,OvercloudSOSwiftStorage,IPMI
                                                                            | + 78:e7:d1:22:52:9e,administrator,Kaum-3rraten,192.168.11.7,12,32768,2048,OvercloudCompute,IPMI
    `,
    kvmBeside(),
  );
  checkMachines(compute, none);
  checkMachines(compute, none, '', esxBeside());
  checkMachines(compute, { 6: line(6, 'OvercloudCompute', 'worker') }, '', kvmBeside());
});

test('a file with fewer machines than a cloud has', () => {
  checkMachines(undercloud, machines.slice(1));
  checkMachines(
    undercloud,
    [machines[0], server('a0', 8, 'Undercloud')],
    `
    ...
    78:e7:d1:22:52:a0,administrator,Kaum-3rraten,192.168.11.8,12,32768,2048,Undercloud,IPMI
                                                                            ^^^^^^^^^^ error: 2 machines have the role Undercloud, but a cloud has exactly 1. This is the first one too many.
                                                                            | related 1: One Undercloud.
                                                                            | fix: Change to 'OvercloudControl'
                                                                            | - 78:e7:d1:22:52:a0,administrator,Kaum-3rraten,192.168.11.8,12,32768,2048,Undercloud,IPMI
                                                                            | + 78:e7:d1:22:52:a0,administrator,Kaum-3rraten,192.168.11.8,12,32768,2048,OvercloudControl,IPMI
                                                                            | fix: Change to 'OvercloudSwiftStorage'
                                                                            | - 78:e7:d1:22:52:a0,administrator,Kaum-3rraten,192.168.11.8,12,32768,2048,Undercloud,IPMI
                                                                            | + 78:e7:d1:22:52:a0,administrator,Kaum-3rraten,192.168.11.8,12,32768,2048,OvercloudSwiftStorage,IPMI
                                                                            | fix: Change to 'OvercloudCompute'
                                                                            | - 78:e7:d1:22:52:a0,administrator,Kaum-3rraten,192.168.11.8,12,32768,2048,Undercloud,IPMI
                                                                            | + 78:e7:d1:22:52:a0,administrator,Kaum-3rraten,192.168.11.8,12,32768,2048,OvercloudCompute,IPMI
    `,
  );
  expect(
    said(undercloud, { 'baremetal-lab.csv': csvOf([machines[0], server('a0', 8, 'Undercloud')]) }),
  ).toEqual([]);
});

test('an empty file', () => {
  for (const rule of [undercloud, controllers, swift]) checkMachines(rule, []);
});
