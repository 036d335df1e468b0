import { test } from 'vitest';
import { machines } from '../../../../../../server/src/core/dialects/installer/examples.js';
import { csvIpOnManagement } from '../../../../../../server/src/core/dialects/installer/rules/baremetal/csv-ip-on-management.js';
import { csvOf } from '../../../../../../server/src/core/dialects/installer/rules/baremetal/lines-examples.js';
import { checkMachines, kvmBeside, line } from '../../../../../support/machines.js';

test('some addresses lie in the management network', () => {
  checkMachines(
    csvIpOnManagement,
    { 3: line(3, '192.168.11.2', '192.168.130.2') },
    `
    #- /baremetal.csv
    ...
    78:e7:d1:22:5d:c0,administrator,Kaum-3rraten,192.168.130.2,12,32768,2048,OvercloudControl,IPMI
                                                 ^^^^^^^^^^^^^ error: 192.168.130.2 is in the management network 192.168.130.0/24. Management processors are on a separate network.
                                                 | related custom-ips.json:11: The subnet is set here.
                                                 | no fix
    ...
    `,
    kvmBeside(),
  );
});

test('the default network', () => {
  checkMachines(
    csvIpOnManagement,
    { 3: line(3, '192.168.11.2', '192.0.2.2') },
    `
    #- /baremetal.csv
    ...
    78:e7:d1:22:5d:c0,administrator,Kaum-3rraten,192.0.2.2,12,32768,2048,OvercloudControl,IPMI
                                                 ^^^^^^^^^ error: 192.0.2.2 is in the management network 192.0.2.0/24. Management processors are on a separate network.
                                                 | no fix
    ...
    `,
    kvmBeside({ 'baremetal.network_cidr': undefined }),
  );
});

test('where all lie in it, the other file is wrong; one machine tells nothing', () => {
  checkMachines(csvIpOnManagement, {}, '', kvmBeside({ 'baremetal.network_cidr': '192.168.11.0/24' }));
  checkMachines(
    csvIpOnManagement,
    [machines[0]],
    `
    #- /baremetal.csv
    78:e7:d1:22:5d:58,administrator,Kaum-3rraten,192.168.11.1,12,32768,2048,Undercloud,IPMI
                                                 ^^^^^^^^^^^^ error: 192.168.11.1 is in the management network 192.168.11.0/24. Management processors are on a separate network.
                                                 | related custom-ips.json:11: The subnet is set here.
                                                 | no fix
    `,
    kvmBeside({ 'baremetal.network_cidr': '192.168.11.0/24' }),
  );
});

test('no environment file, or no network that can be read', () => {
  checkMachines(csvIpOnManagement, { 3: line(3, '192.168.11.2', '192.168.130.2') });
  checkMachines(
    csvIpOnManagement,
    { 3: line(3, '192.168.11.2', '192.0.2.2') },
    '',
    kvmBeside({ 'baremetal.network_cidr': '<cidr>' }),
  );
  checkMachines(csvIpOnManagement, { 3: line(3, '192.168.11.2', '192.168.131.2') }, '', kvmBeside());
});

test('of two lists, none is compared by the other file', () => {
  const lines = [machines[0], machines[1]];
  checkMachines(
    csvIpOnManagement,
    lines,
    `
    #- /baremetal.csv
    78:e7:d1:22:5d:58,administrator,Kaum-3rraten,192.168.11.1,12,32768,2048,Undercloud,IPMI
                                                 ^^^^^^^^^^^^ error: 192.168.11.1 is in the management network 192.168.11.0/24. Management processors are on a separate network.
                                                 | related custom-ips.json:11: The subnet is set here.
                                                 | no fix
    78:e7:d1:22:5d:10,administrator,Kaum-3rraten,192.168.11.5,12,32768,2048,OvercloudControl,IPMI
                                                 ^^^^^^^^^^^^ error: 192.168.11.5 is in the management network 192.168.11.0/24. Management processors are on a separate network.
                                                 | related custom-ips.json:11: The subnet is set here.
                                                 | no fix
    #- /baremetal-rest.csv
    78:e7:d1:22:5d:58,administrator,Kaum-3rraten,192.168.11.1,12,32768,2048,Undercloud,IPMI
                                                 ^^^^^^^^^^^^ error: 192.168.11.1 is in the management network 192.168.11.0/24. Management processors are on a separate network.
                                                 | related custom-ips.json:11: The subnet is set here.
                                                 | no fix
    78:e7:d1:22:5d:10,administrator,Kaum-3rraten,192.168.11.5,12,32768,2048,OvercloudControl,IPMI
                                                 ^^^^^^^^^^^^ error: 192.168.11.5 is in the management network 192.168.11.0/24. Management processors are on a separate network.
                                                 | related custom-ips.json:11: The subnet is set here.
                                                 | no fix
    `,
    {
      files: {
        ...kvmBeside({ 'baremetal.network_cidr': '192.168.11.0/24' }).files,
        'baremetal-rest.csv': csvOf([machines[0], machines[1]]),
      },
    },
  );
});
