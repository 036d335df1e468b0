import { test } from 'vitest';
import { csvMoonshotDuplicate } from '../../../../../../server/src/core/dialects/installer/rules/baremetal/csv-moonshot-duplicate.js';
import { server } from '../../../../../../server/src/core/dialects/installer/rules/baremetal/lines-examples.js';
import { checkMachines } from '../../../../../support/machines.js';

const node = (index: number, ip: number, power: string) => server(`a${index}`, ip, 'OvercloudCompute', power);

test('one node in two lines', () => {
  checkMachines(
    csvMoonshotDuplicate,
    { 6: node(0, 9, 'HP_Moonshot:0x8a:0x72'), 7: node(1, 9, 'hp_moonshot:0x8A:0x72') },
    `
    ...
    78:e7:d1:22:52:a1,administrator,Kaum-3rraten,192.168.11.9,12,32768,2048,OvercloudCompute,hp_moonshot:0x8A:0x72
                                                                                             ^^^^^^^^^^^^^^^^^^^^^ error: Duplicate Moonshot node, also used in line 7.
                                                                                             | related 7: First used here.
                                                                                             | no fix
    `,
  );
});

test('letters in another case', () => {
  checkMachines(
    csvMoonshotDuplicate,
    { 6: node(0, 9, 'HP_Moonshot:0x8a:0x72'), 7: node(1, 9, 'HP_Moonshot:0X8A:0X72') },
    `
    ...
    78:e7:d1:22:52:a1,administrator,Kaum-3rraten,192.168.11.9,12,32768,2048,OvercloudCompute,HP_Moonshot:0X8A:0X72
                                                                                             ^^^^^^^^^^^^^^^^^^^^^ error: Duplicate Moonshot node, also used in line 7.
    `,
  );
});

test('another power management has no nodes', () => {
  checkMachines(csvMoonshotDuplicate, {
    6: node(0, 9, 'IPMI:0x8a:0x72'),
    7: node(1, 9, 'IPMI:0x8a:0x72'),
  });
});

test.each([
  ['another node', node(1, 9, 'HP_Moonshot:0x8a:0x74')],
  ['another cartridge', node(1, 9, 'HP_Moonshot:0x8c:0x72')],
  ['another chassis', node(1, 10, 'HP_Moonshot:0x8a:0x72')],
  ['a removed node', node(1, 9, 'HP_Moonshot:0x8a:0x72').replace('Compute,', 'Compute:deleted,')],
  ['three addresses', node(1, 9, 'HP_Moonshot:0x8a:0x72:0x72')],
])('%s', (_, text) => {
  checkMachines(csvMoonshotDuplicate, { 6: node(0, 9, 'HP_Moonshot:0x8a:0x72'), 7: text });
});

test('addresses that are not good say nothing', () => {
  checkMachines(csvMoonshotDuplicate, {
    6: node(0, 9, 'HP_Moonshot:0x8b:0x72'),
    7: node(1, 9, 'HP_Moonshot:0x8b:0x72'),
  });
  checkMachines(csvMoonshotDuplicate, {
    6: node(0, 9, 'HP_Moonshot:0x8a:0x73'),
    7: node(1, 9, 'HP_Moonshot:0x8a:0x73'),
  });
});
