import { test } from 'vitest';
import { csvIpDuplicate } from '../../../../../../server/src/core/dialects/installer/rules/baremetal/csv-ip-duplicate.js';
import { checkMachines, line } from '../../../../../support/machines.js';

test('two machines at one address', () => {
  checkMachines(
    csvIpDuplicate,
    { 3: line(3, '.11.2,', '.11.5,'), 5: line(5, '.11.6,', '.11.5,') },
    `
    ...
    78:e7:d1:22:5d:c0,administrator,Kaum-3rraten,192.168.11.5,12,32768,2048,OvercloudControl,IPMI
                                                 ^^^^^^^^^^^^ error: Duplicate management address '192.168.11.5', also used in line 2.
                                                 | related 2: First used here.
                                                 | no fix
    ...
    78:e7:d1:22:52:9b,administrator,Kaum-3rraten,192.168.11.5,12,32768,2048,OvercloudSwiftStorage,IPMI
                                                 ^^^^^^^^^^^^ error: Duplicate management address '192.168.11.5', also used in line 2.
                                                 | related 2: First used here.
                                                 | no fix
    ...
    `,
  );
});

test('a chassis and the host of virtual machines have several', () => {
  const at = (index: number, power: string) =>
    line(index, 'IPMI', power).replace(/192\.168\.11\.\d/, '192.168.11.9');
  checkMachines(csvIpDuplicate, { 4: at(4, 'HP_Moonshot:0x82:0x72'), 5: at(5, 'HP_Moonshot:0x82:0x74') });
  checkMachines(csvIpDuplicate, { 4: at(4, 'VM'), 5: at(5, 'VM') });
  checkMachines(csvIpDuplicate, { 4: at(4, 'ILO'), 5: at(5, 'ILO') });
  checkMachines(
    csvIpDuplicate,
    { 4: at(4, ''), 5: at(5, '') },
    `
    ...
    78:e7:d1:22:52:9b,administrator,Kaum-3rraten,192.168.11.9,12,32768,2048,OvercloudSwiftStorage,
                                                 ^^^^^^^^^^^^ error: Duplicate management address '192.168.11.9', also used in line 5.
                                                 | related 5: First used here.
                                                 | no fix
    ...
    `,
  );
});

test('a machine that was removed has none any more', () => {
  checkMachines(csvIpDuplicate, { 6: line(6, '.11.7,', '.11.1,').replace('Compute,', 'Compute:deleted,') });
});

test('no address', () => {
  checkMachines(csvIpDuplicate, { 1: line(1, '192.168.11.5', ''), 2: line(2, '192.168.11.3', '') });
});
