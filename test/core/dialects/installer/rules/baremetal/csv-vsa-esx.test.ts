import { test } from 'vitest';
import { csvVsaEsx } from '../../../../../../server/src/core/dialects/installer/rules/baremetal/csv-vsa-esx.js';
import { server } from '../../../../../../server/src/core/dialects/installer/rules/baremetal/lines-examples.js';
import { checkMachines, esxBeside, kvmBeside } from '../../../../../support/machines.js';

const vsa = { 7: server('a0', 8, 'OvercloudVSAStorage'), 8: server('a1', 9, 'OvercloudVSAAOStorage') };

test('VSA nodes beside an ESX cloud', () => {
  checkMachines(
    csvVsaEsx,
    vsa,
    `
    #- /baremetal.csv
    ...
    78:e7:d1:22:52:a0,administrator,Kaum-3rraten,192.168.11.8,12,32768,2048,OvercloudVSAStorage,IPMI
                                                                            ^^^^^^^^^^^^^^^^^^^ warning: This machine is not used: an ESX cloud has no VSA nodes.
                                                                            | related custom-ips.json:2: The cloud type is set here.
                                                                            | no fix
    78:e7:d1:22:52:a1,administrator,Kaum-3rraten,192.168.11.9,12,32768,2048,OvercloudVSAAOStorage,IPMI
                                                                            ^^^^^^^^^^^^^^^^^^^^^ warning: This machine is not used: an ESX cloud has no VSA nodes.
                                                                            | related custom-ips.json:2: The cloud type is set here.
                                                                            | no fix
    `,
    esxBeside(),
  );
});

test('a KVM cloud, no cloud, and a removed node', () => {
  checkMachines(csvVsaEsx, vsa, '', kvmBeside());
  checkMachines(csvVsaEsx, vsa);
  checkMachines(csvVsaEsx, { 7: server('a0', 8, 'OvercloudVSAStorage:deleted') }, '', esxBeside());
});

test('machines without a role', () => {
  checkMachines(csvVsaEsx, { 7: server('a0', 8, ''), 8: server('a1', 9, 'VSA') }, '', esxBeside());
});
