import { test } from 'vitest';
import { csvRowsUnused } from '../../../../../../server/src/core/dialects/installer/rules/baremetal/csv-rows-unused.js';
import { server } from '../../../../../../server/src/core/dialects/installer/rules/baremetal/lines-examples.js';
import { checkMachines, esxBeside, kvmBeside } from '../../../../../support/machines.js';

const spare = { 7: server('a0', 8, 'OvercloudCompute'), 8: server('a1', 9, 'OvercloudCompute') };

test('more compute nodes than the number says', () => {
  checkMachines(
    csvRowsUnused,
    spare,
    `
    #- /baremetal.csv
    ...
    78:e7:d1:22:52:a0,administrator,Kaum-3rraten,192.168.11.8,12,32768,2048,OvercloudCompute,IPMI
                                                                            ^^^^^^^^^^^^^^^^ info: 2 of the 3 machines with the role OvercloudCompute stay unused: 'compute_scale' is 1.
                                                                            | related custom-ips.json:3: The number is set here.
                                                                            | fix: Change 'compute_scale' to 3
                                                                            | in custom-ips.json
                                                                            | -   "compute_scale": 1,
                                                                            | +   "compute_scale": 3,
    ...
    `,
    kvmBeside(),
  );
  checkMachines(
    csvRowsUnused,
    spare,
    `
    #- /baremetal.csv
    ...
    78:e7:d1:22:52:a1,administrator,Kaum-3rraten,192.168.11.9,12,32768,2048,OvercloudCompute,IPMI
                                                                            ^^^^^^^^^^^^^^^^ info: 1 of the 3 machines with the role OvercloudCompute stays unused: 'compute_scale' is 2.
                                                                            | related custom-ips.json:3: The number is set here.
                                                                            | fix: Change 'compute_scale' to 3
                                                                            | in custom-ips.json
                                                                            | -   "compute_scale": "2",
                                                                            | +   "compute_scale": "3",
    `,
    kvmBeside({ compute_scale: '2' }),
  );
  checkMachines(csvRowsUnused, spare, '', kvmBeside({ compute_scale: 3 }));
  checkMachines(csvRowsUnused, spare, '', kvmBeside({ compute_scale: undefined }));
});

test('a role without its number', () => {
  checkMachines(
    csvRowsUnused,
    { 7: server('a0', 8, 'OvercloudVSAStorage') },
    `
    #- /baremetal.csv
    ...
    78:e7:d1:22:52:a0,administrator,Kaum-3rraten,192.168.11.8,12,32768,2048,OvercloudVSAStorage,IPMI
                                                                            ^^^^^^^^^^^^^^^^^^^ info: The machine with the role OvercloudVSAStorage stays unused: 'vsa_scale' is missing and defaults to 0.
                                                                            | fix: Add 'vsa_scale: 1' to the environment file
                                                                            | in custom-ips.json
                                                                            | -   }
                                                                            | +   },
                                                                            | +   "vsa_scale": 1
    `,
    kvmBeside(),
  );
  checkMachines(
    csvRowsUnused,
    { 7: server('a0', 8, 'OvercloudSOSwiftProxy'), 8: server('a1', 9, 'OvercloudSOSwiftProxy') },
    `
    #- /baremetal.csv
    ...
    78:e7:d1:22:52:a0,administrator,Kaum-3rraten,192.168.11.8,12,32768,2048,OvercloudSOSwiftProxy,IPMI
                                                                            ^^^^^^^^^^^^^^^^^^^^^ info: All 2 machines with the role OvercloudSOSwiftProxy stay unused: 'so_swift_proxy_scale' is missing and defaults to 0.
                                                                            | fix: Add 'so_swift_proxy_scale: 2' to the environment file
                                                                            | in custom-ips.json
                                                                            | -   }
                                                                            | +   },
                                                                            | +   "so_swift_proxy_scale": 2
    ...
    `,
    kvmBeside(),
  );
  checkMachines(
    csvRowsUnused,
    { 7: server('a0', 8, 'OvercloudVSAStorage') },
    '',
    kvmBeside({ vsa_scale: '<number>' }),
  );
});

test('an ESX cloud', () => {
  checkMachines(
    csvRowsUnused,
    { 7: server('a0', 8, 'OvercloudVSAStorage') },
    `
    #- /baremetal.csv
    ...
    78:e7:d1:22:52:9e,administrator,Kaum-3rraten,192.168.11.7,12,32768,2048,OvercloudCompute,IPMI
                                                                            ^^^^^^^^^^^^^^^^ info: The machine with the role OvercloudCompute stays unused: an ESX cloud has none.
                                                                            | no fix
    ...
    `,
    esxBeside(),
  );
});

test('machines without a role', () => {
  checkMachines(
    csvRowsUnused,
    { 7: server('a0', 8, '') },
    `
    #- /baremetal.csv
    ...
    78:e7:d1:22:52:a0,administrator,Kaum-3rraten,192.168.11.8,12,32768,2048,,IPMI
    ^^^^^^^^^^^^^^^^^ info: 1 machine without a role stays unused: every role has its number of machines.
    | no fix
    `,
    kvmBeside(),
  );
  checkMachines(
    csvRowsUnused,
    { 7: server('a0', 8, ''), 8: server('a1', 9, '') },
    `
    #- /baremetal.csv
    ...
    78:e7:d1:22:52:a0,administrator,Kaum-3rraten,192.168.11.8,12,32768,2048,,IPMI
    ^^^^^^^^^^^^^^^^^ info: 2 machines without a role stay unused: every role has its number of machines.
    | no fix
    ...
    `,
    kvmBeside(),
  );
});

test('Swift nodes, and what comes of removed machines, are reported elsewhere', () => {
  checkMachines(csvRowsUnused, { 7: server('a0', 8, 'OvercloudSwiftStorage') }, '', kvmBeside());
  checkMachines(csvRowsUnused, { ...spare, 8: server('a1', 9, 'OvercloudCompute:deleted') }, '', kvmBeside());
  checkMachines(csvRowsUnused, spare);
});

test('what an ESX cloud has, and what it has not', () => {
  checkMachines(
    csvRowsUnused,
    { 6: server('9e', 7, 'OvercloudSOSwiftProxy') },
    `
    #- /baremetal.csv
    ...
    78:e7:d1:22:52:9e,administrator,Kaum-3rraten,192.168.11.7,12,32768,2048,OvercloudSOSwiftProxy,IPMI
                                                                            ^^^^^^^^^^^^^^^^^^^^^ info: The machine with the role OvercloudSOSwiftProxy stays unused: 'so_swift_proxy_scale' is missing and defaults to 0.
                                                                            | fix: Add 'so_swift_proxy_scale: 1' to the environment file
                                                                            | in custom-ips.json
                                                                            | -   }
                                                                            | +   },
                                                                            | +   "so_swift_proxy_scale": 1
    `,
    esxBeside(),
  );
  checkMachines(
    csvRowsUnused,
    {},
    `
    #- /baremetal.csv
    ...
    78:e7:d1:22:52:9e,administrator,Kaum-3rraten,192.168.11.7,12,32768,2048,OvercloudCompute,IPMI
                                                                            ^^^^^^^^^^^^^^^^ info: The machine with the role OvercloudCompute stays unused: an ESX cloud has none.
                                                                            | related custom-ips.json:43: The number is set here.
                                                                            | no fix
    `,
    esxBeside({ compute_scale: 1 }),
  );
});
