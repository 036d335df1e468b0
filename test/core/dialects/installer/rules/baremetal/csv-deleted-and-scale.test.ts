import { test } from 'vitest';
import { csvDeletedAndScale } from '../../../../../../server/src/core/dialects/installer/rules/baremetal/csv-deleted-and-scale.js';
import { server } from '../../../../../../server/src/core/dialects/installer/rules/baremetal/lines-examples.js';
import { checkMachines, esxBeside, kvmBeside, line } from '../../../../../support/machines.js';

const removed = { 6: line(6, 'Compute,', 'Compute:deleted,'), 7: server('a0', 8, 'OvercloudCompute') };

test('a removed compute node is not counted', () => {
  checkMachines(
    csvDeletedAndScale,
    removed,
    `
    #- /baremetal.csv
    ...
    78:e7:d1:22:52:9e,administrator,Kaum-3rraten,192.168.11.7,12,32768,2048,OvercloudCompute:deleted,IPMI
                                                                            ^^^^^^^^^^^^^^^^^^^^^^^^ info: 'compute_scale' is 1, but there are 2 compute nodes with the removed ones. Do not decrease it after a removal.
                                                                            | related custom-ips.json:3: The number is set here.
                                                                            | fix: Change 'compute_scale' to 2
                                                                            | in custom-ips.json
                                                                            | -   "compute_scale": 1,
                                                                            | +   "compute_scale": 2,
    ...
    `,
    kvmBeside(),
  );
});

test('several removed ones, and a number in quotes', () => {
  const more = { ...removed, 8: server('a1', 9, 'OvercloudCompute:deleted') };
  checkMachines(
    csvDeletedAndScale,
    more,
    `
    #- /baremetal.csv
    ...
    78:e7:d1:22:52:9e,administrator,Kaum-3rraten,192.168.11.7,12,32768,2048,OvercloudCompute:deleted,IPMI
                                                                            ^^^^^^^^^^^^^^^^^^^^^^^^ info: 'compute_scale' is 2, but there are 3 compute nodes with the removed ones. Do not decrease it after a removal.
                                                                            | related custom-ips.json:3: The number is set here.
                                                                            | fix: Change 'compute_scale' to 3
                                                                            | in custom-ips.json
                                                                            | -   "compute_scale": "2",
                                                                            | +   "compute_scale": "3",
    ...
    `,
    kvmBeside({ compute_scale: '2' }),
  );
  checkMachines(csvDeletedAndScale, more, '', kvmBeside({ compute_scale: 3 }));
});

test('counted, not counted by anybody, or no compute node', () => {
  checkMachines(csvDeletedAndScale, removed, '', kvmBeside({ compute_scale: 2 }));
  checkMachines(csvDeletedAndScale, removed, '', kvmBeside({ compute_scale: undefined }));
  checkMachines(csvDeletedAndScale, removed, '', esxBeside({ compute_scale: 1 }));
  checkMachines(csvDeletedAndScale, removed);
  checkMachines(csvDeletedAndScale, { 7: server('a0', 8, 'OvercloudCompute') }, '', kvmBeside());
});
