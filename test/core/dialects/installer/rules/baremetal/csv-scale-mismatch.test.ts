import { test } from 'vitest';
import { kvmEnvironment, patched } from '../../../../../../server/src/core/dialects/installer/examples.js';
import { csvScaleMismatch } from '../../../../../../server/src/core/dialects/installer/rules/baremetal/csv-scale-mismatch.js';
import { server } from '../../../../../../server/src/core/dialects/installer/rules/baremetal/lines-examples.js';
import { checkMachines, esxBeside, kvmBeside, line } from '../../../../../support/machines.js';

test('fewer machines than the number says', () => {
  checkMachines(
    csvScaleMismatch,
    {},
    `
    #- /baremetal.csv
    ...
    78:e7:d1:22:52:9e,administrator,Kaum-3rraten,192.168.11.7,12,32768,2048,OvercloudCompute,IPMI
                                                                            ^^^^^^^^^^^^^^^^ error: 'compute_scale' is 2, but 1 machine has the role OvercloudCompute.
                                                                            | related custom-ips.json:3: The number is set here.
                                                                            | fix: Change 'compute_scale' to 1
                                                                            | in custom-ips.json
                                                                            | -   "compute_scale": 2,
                                                                            | +   "compute_scale": 1,
    `,
    kvmBeside({ compute_scale: 2 }),
  );
  checkMachines(
    csvScaleMismatch,
    {},
    `
    #- /baremetal.csv
    ...
    78:e7:d1:22:52:9e,administrator,Kaum-3rraten,192.168.11.7,12,32768,2048,OvercloudCompute,IPMI
                                                                            ^^^^^^^^^^^^^^^^ error: 'so_swift_proxy_scale' is 1, but no machine has the role OvercloudSOSwiftProxy.
                                                                            | related custom-ips.json:48: The number is set here.
                                                                            | no fix
    `,
    kvmBeside({ so_swift_proxy_scale: '1' }),
  );
  checkMachines(
    csvScaleMismatch,
    { 7: server('a0', 8, 'OvercloudVSAStorage'), 8: server('a1', 9, 'OvercloudVSAStorage') },
    `
    #- /baremetal.csv
    ...
    78:e7:d1:22:52:a1,administrator,Kaum-3rraten,192.168.11.9,12,32768,2048,OvercloudVSAStorage,IPMI
                                                                            ^^^^^^^^^^^^^^^^^^^ error: 'vsa_scale' is 3, but 2 machines have the role OvercloudVSAStorage.
                                                                            | related custom-ips.json:48: The number is set here.
                                                                            | fix: Change 'vsa_scale' to 2
                                                                            | in custom-ips.json
                                                                            | -   "vsa_scale": 3
                                                                            | +   "vsa_scale": 2
    `,
    kvmBeside({ vsa_scale: 3 }),
  );
});

test('removed machines count, and so may those that cannot be read', () => {
  const removed = { 7: server('a0', 8, 'OvercloudCompute:deleted') };
  checkMachines(csvScaleMismatch, removed, '', kvmBeside({ compute_scale: 2 }));
  checkMachines(
    csvScaleMismatch,
    removed,
    `
    #- /baremetal.csv
    ...
    78:e7:d1:22:52:9e,administrator,Kaum-3rraten,192.168.11.7,12,32768,2048,OvercloudCompute,IPMI
                                                                            ^^^^^^^^^^^^^^^^ error: 'compute_scale' is 3, but 1 machine has the role OvercloudCompute.
                                                                            | related custom-ips.json:3: The number is set here.
                                                                            | no fix
    ...
    `,
    kvmBeside({ compute_scale: 3 }),
  );
  checkMachines(csvScaleMismatch, { 7: server('a0', 8, 'worker') }, '', kvmBeside({ compute_scale: 2 }));
});

test('a cloud without compute nodes has a rule of its own', () => {
  const none = { 6: line(6, 'OvercloudCompute', 'OvercloudSOSwiftStorage') };
  checkMachines(csvScaleMismatch, none, '', kvmBeside());
  checkMachines(
    csvScaleMismatch,
    none,
    `
    #- /baremetal.csv
    ...
    78:e7:d1:22:52:9e,administrator,Kaum-3rraten,192.168.11.7,12,32768,2048,OvercloudSOSwiftStorage,IPMI
                                                                            ^^^^^^^^^^^^^^^^^^^^^^^ error: 'compute_scale' is 2, but no machine has the role OvercloudCompute.
                                                                            | related custom-ips.json:3: The number is set here.
                                                                            | no fix
    `,
    kvmBeside({ compute_scale: 2 }),
  );
});

test('numbers that do not count, and files that cannot be compared', () => {
  checkMachines(csvScaleMismatch, {}, '', esxBeside({ compute_scale: 2, vsa_scale: 3 }));
  checkMachines(
    csvScaleMismatch,
    {},
    `
    #- /baremetal.csv
    ...
    78:e7:d1:22:52:9e,administrator,Kaum-3rraten,192.168.11.7,12,32768,2048,OvercloudCompute,IPMI
                                                                            ^^^^^^^^^^^^^^^^ error: 'so_swift_storage_scale' is 1, but no machine has the role OvercloudSOSwiftStorage.
                                                                            | related custom-ips.json:43: The number is set here.
                                                                            | no fix
    `,
    esxBeside({ so_swift_storage_scale: 1 }),
  );
  checkMachines(csvScaleMismatch, {}, '', kvmBeside({ controller_scale: 5 }));
  checkMachines(csvScaleMismatch, [], '', kvmBeside({ compute_scale: 2 }));
  checkMachines(csvScaleMismatch, {}, '', {
    files: { ...kvmBeside({ compute_scale: 2 }).files, 'second-ips.json': patched(kvmEnvironment, {}) },
  });
});

test('two versions of a line that nobody has chosen from yet', () => {
  const lines = Array.from({ length: 7 }, (_, index) => line(index, '', ''));
  const conflict = ['<<<<<<< ours', ...lines.slice(6), '=======', ...lines.slice(6), '>>>>>>> theirs'];
  checkMachines(csvScaleMismatch, [...lines.slice(0, 6), ...conflict], '', kvmBeside({ compute_scale: 9 }));
});
