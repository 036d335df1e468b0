import { test } from 'vitest';
import { csvMoonshotArguments } from '../../../../../../server/src/core/dialects/installer/rules/baremetal/csv-moonshot-arguments.js';
import { server } from '../../../../../../server/src/core/dialects/installer/rules/baremetal/lines-examples.js';
import { checkMachines, line } from '../../../../../support/machines.js';

const node = (index: number, power: string) => server(`a${index}`, 9, 'OvercloudCompute', power);

test('no addresses, or one', () => {
  checkMachines(
    csvMoonshotArguments,
    { 6: line(6, 'IPMI', 'HP_Moonshot') },
    `
    ...
    78:e7:d1:22:52:9e,administrator,Kaum-3rraten,192.168.11.7,12,32768,2048,OvercloudCompute,HP_Moonshot
                                                                                             ^^^^^^^^^^^ error: 'HP_Moonshot' needs the addresses of a cartridge and a node, such as 'HP_Moonshot:0x82:0x72'.
                                                                                             | fix: Change to 'HP_Moonshot:0x82:0x72', the first unused node
                                                                                             | - 78:e7:d1:22:52:9e,administrator,Kaum-3rraten,192.168.11.7,12,32768,2048,OvercloudCompute,HP_Moonshot
                                                                                             | + 78:e7:d1:22:52:9e,administrator,Kaum-3rraten,192.168.11.7,12,32768,2048,OvercloudCompute,HP_Moonshot:0x82:0x72
    `,
  );
  checkMachines(
    csvMoonshotArguments,
    { 6: line(6, 'IPMI', 'HP_Moonshot:0x82') },
    `
    ...
    78:e7:d1:22:52:9e,administrator,Kaum-3rraten,192.168.11.7,12,32768,2048,OvercloudCompute,HP_Moonshot:0x82
                                                                                             ^^^^^^^^^^^^^^^^ error: 'HP_Moonshot' needs the addresses of a cartridge and a node, such as 'HP_Moonshot:0x82:0x72'.
                                                                                             | fix: Change to 'HP_Moonshot:0x82:0x72', the first unused node
                                                                                             | - 78:e7:d1:22:52:9e,administrator,Kaum-3rraten,192.168.11.7,12,32768,2048,OvercloudCompute,HP_Moonshot:0x82
                                                                                             | + 78:e7:d1:22:52:9e,administrator,Kaum-3rraten,192.168.11.7,12,32768,2048,OvercloudCompute,HP_Moonshot:0x82:0x72
    `,
  );
});

test('the first node that is free', () => {
  const taken = ['0x72', '0x74', '0x76', '0x78'].map((target) => `HP_Moonshot:0x82:${target}`);
  const lines = [...taken, 'HP_Moonshot:0X84:0x72', 'HP_Moonshot'].map((power, index) => [
    index + 6,
    node(index, power),
  ]);
  checkMachines(
    csvMoonshotArguments,
    Object.fromEntries(lines),
    `
    ...
    78:e7:d1:22:52:a5,administrator,Kaum-3rraten,192.168.11.9,12,32768,2048,OvercloudCompute,HP_Moonshot
                                                                                             ^^^^^^^^^^^ error: 'HP_Moonshot' needs the addresses of a cartridge and a node, such as 'HP_Moonshot:0x82:0x72'.
                                                                                             | fix: Change to 'HP_Moonshot:0x84:0x74', the first unused node
                                                                                             | - 78:e7:d1:22:52:a5,administrator,Kaum-3rraten,192.168.11.9,12,32768,2048,OvercloudCompute,HP_Moonshot
                                                                                             | + 78:e7:d1:22:52:a5,administrator,Kaum-3rraten,192.168.11.9,12,32768,2048,OvercloudCompute,HP_Moonshot:0x84:0x74
    `,
  );
});

test('three addresses, and one that is empty', () => {
  checkMachines(
    csvMoonshotArguments,
    { 6: line(6, 'IPMI', 'HP_Moonshot:0x82:0x72:0x74') },
    `
    ...
    78:e7:d1:22:52:9e,administrator,Kaum-3rraten,192.168.11.7,12,32768,2048,OvercloudCompute,HP_Moonshot:0x82:0x72:0x74
                                                                                             ^^^^^^^^^^^^^^^^^^^^^^^^^^ error: 'HP_Moonshot' needs the addresses of a cartridge and a node, such as 'HP_Moonshot:0x82:0x72'.
                                                                                             | no fix
    `,
  );
  checkMachines(
    csvMoonshotArguments,
    { 6: line(6, 'IPMI', 'HP_Moonshot:0x82:') },
    `
    ...
    78:e7:d1:22:52:9e,administrator,Kaum-3rraten,192.168.11.7,12,32768,2048,OvercloudCompute,HP_Moonshot:0x82:
                                                                                             ^^^^^^^^^^^^^^^^^ error: 'HP_Moonshot' needs the addresses of a cartridge and a node, such as 'HP_Moonshot:0x82:0x72'.
                                                                                             | no fix
    `,
  );
  checkMachines(csvMoonshotArguments, { 6: line(6, 'IPMI', 'HP_Moonshot:1:2') });
  checkMachines(csvMoonshotArguments, { 6: line(6, 'Compute,IPMI', 'Compute:deleted,HP_Moonshot') });
});

test('nothing is proposed where the chassis is not known', () => {
  checkMachines(
    csvMoonshotArguments,
    { 6: line(6, 'IPMI', 'HP_Moonshot').replace('192.168.11.7', '') },
    `
    ...
    78:e7:d1:22:52:9e,administrator,Kaum-3rraten,,12,32768,2048,OvercloudCompute,HP_Moonshot
                                                                                 ^^^^^^^^^^^ error: 'HP_Moonshot' needs the addresses of a cartridge and a node, such as 'HP_Moonshot:0x82:0x72'.
                                                                                 | no fix
    `,
  );
});
