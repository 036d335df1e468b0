import { test } from 'vitest';
import { machines } from '../../../../../../server/src/core/dialects/installer/examples.js';
import { csvIpMixedNetworks } from '../../../../../../server/src/core/dialects/installer/rules/baremetal/csv-ip-mixed-networks.js';
import { checkMachines, line } from '../../../../../support/machines.js';

test('one address elsewhere', () => {
  checkMachines(
    csvIpMixedNetworks,
    { 3: line(3, '192.168.11.2', '10.1.0.2') },
    `
    ...
    78:e7:d1:22:5d:c0,administrator,Kaum-3rraten,10.1.0.2,12,32768,2048,OvercloudControl,IPMI
                                                 ^^^^^^^^ info: 10.1.0.2 is on a different network from 192.168.11.1. The seed and the undercloud must reach both.
                                                 | related 1: 6 machines on this network.
                                                 | no fix
    ...
    `,
  );
});

test('the first of several, and the largest group', () => {
  checkMachines(
    csvIpMixedNetworks,
    { 0: line(0, '192.168.11.1', '10.1.0.2'), 3: line(3, '192.168.11.2', '10.2.0.2') },
    `
    78:e7:d1:22:5d:58,administrator,Kaum-3rraten,10.1.0.2,12,32768,2048,Undercloud,IPMI
                                                 ^^^^^^^^ info: 10.1.0.2 and 1 other address are on a different network from 192.168.11.5. The seed and the undercloud must reach both.
                                                 | related 2: 5 machines on this network.
                                                 | no fix
    ...
    `,
  );
  checkMachines(
    csvIpMixedNetworks,
    {
      0: line(0, '192.168.11.1', '10.1.0.1'),
      3: line(3, '192.168.11.2', '10.1.0.2'),
      5: line(5, '192.168.11.6', '10.2.0.2'),
    },
    `
    78:e7:d1:22:5d:58,administrator,Kaum-3rraten,10.1.0.1,12,32768,2048,Undercloud,IPMI
                                                 ^^^^^^^^ info: 10.1.0.1 and 2 other addresses are on a different network from 192.168.11.5. The seed and the undercloud must reach both.
                                                 | related 2: 4 machines on this network.
                                                 | no fix
    ...
    `,
  );
});

test('addresses that may be in one subnet, and machines that have none', () => {
  checkMachines(csvIpMixedNetworks, { 3: line(3, '192.168.11.2', '192.168.1.2') });
  checkMachines(csvIpMixedNetworks, { 3: line(3, '192.168.11.2', '10.1.0.2').replace('IPMI', 'VM') });
  checkMachines(csvIpMixedNetworks, {
    3: line(3, '192.168.11.2', '10.1.0.2').replace('Control,', 'Control:deleted,'),
  });
});

test('the first machine of all groups but the largest', () => {
  checkMachines(
    csvIpMixedNetworks,
    {
      1: line(1, '192.168.11.5', '10.2.0.5'),
      3: line(3, '192.168.11.2', '10.1.0.2'),
      5: line(5, '192.168.11.6', '10.1.0.6'),
    },
    `
    ...
    78:e7:d1:22:5d:10,administrator,Kaum-3rraten,10.2.0.5,12,32768,2048,OvercloudControl,IPMI
                                                 ^^^^^^^^ info: 10.2.0.5 and 2 other addresses are on a different network from 192.168.11.1. The seed and the undercloud must reach both.
                                                 | related 1: 4 machines on this network.
                                                 | no fix
    ...
    `,
  );
});

test('no address at all', () => {
  checkMachines(
    csvIpMixedNetworks,
    machines.map((text) => text.replace('IPMI', 'VM')),
  );
});
