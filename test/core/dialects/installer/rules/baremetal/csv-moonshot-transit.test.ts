import { test } from 'vitest';
import { csvMoonshotTransit } from '../../../../../../server/src/core/dialects/installer/rules/baremetal/csv-moonshot-transit.js';
import { checkMachines, line } from '../../../../../support/machines.js';

test('the number of the cartridge, or the address without its beginning', () => {
  checkMachines(
    csvMoonshotTransit,
    { 6: line(6, 'IPMI', 'HP_Moonshot:c10:0x72') },
    `
    ...
    78:e7:d1:22:52:9e,administrator,Kaum-3rraten,192.168.11.7,12,32768,2048,OvercloudCompute,HP_Moonshot:c10:0x72
                                                                                                         ^^^ error: 'c10' is not a valid transit address of a cartridge. Write an even number of at least 0x82.
                                                                                                         | fix: Change to '0x94'
                                                                                                         | - 78:e7:d1:22:52:9e,administrator,Kaum-3rraten,192.168.11.7,12,32768,2048,OvercloudCompute,HP_Moonshot:c10:0x72
                                                                                                         | + 78:e7:d1:22:52:9e,administrator,Kaum-3rraten,192.168.11.7,12,32768,2048,OvercloudCompute,HP_Moonshot:0x94:0x72
    `,
  );
  checkMachines(
    csvMoonshotTransit,
    { 6: line(6, 'IPMI', 'HP_Moonshot:84:0x72') },
    `
    ...
    78:e7:d1:22:52:9e,administrator,Kaum-3rraten,192.168.11.7,12,32768,2048,OvercloudCompute,HP_Moonshot:84:0x72
                                                                                                         ^^ error: '84' is not a valid transit address of a cartridge. Write an even number of at least 0x82.
                                                                                                         | fix: Change to '0x84'
                                                                                                         | - 78:e7:d1:22:52:9e,administrator,Kaum-3rraten,192.168.11.7,12,32768,2048,OvercloudCompute,HP_Moonshot:84:0x72
                                                                                                         | + 78:e7:d1:22:52:9e,administrator,Kaum-3rraten,192.168.11.7,12,32768,2048,OvercloudCompute,HP_Moonshot:0x84:0x72
    `,
  );
});

test('an address that no cartridge has', () => {
  checkMachines(
    csvMoonshotTransit,
    { 5: line(5, 'IPMI', 'HP_Moonshot:0x83:0x72'), 6: line(6, 'IPMI', 'HP_Moonshot:0x80:0x72') },
    `
    ...
    78:e7:d1:22:52:9b,administrator,Kaum-3rraten,192.168.11.6,12,32768,2048,OvercloudSwiftStorage,HP_Moonshot:0x83:0x72
                                                                                                              ^^^^ error: '0x83' is not a valid transit address of a cartridge. Write an even number of at least 0x82.
                                                                                                              | fix: Change to '0x82'
                                                                                                              | - 78:e7:d1:22:52:9b,administrator,Kaum-3rraten,192.168.11.6,12,32768,2048,OvercloudSwiftStorage,HP_Moonshot:0x83:0x72
                                                                                                              | + 78:e7:d1:22:52:9b,administrator,Kaum-3rraten,192.168.11.6,12,32768,2048,OvercloudSwiftStorage,HP_Moonshot:0x82:0x72
                                                                                                              | fix: Change to '0x84'
                                                                                                              | - 78:e7:d1:22:52:9b,administrator,Kaum-3rraten,192.168.11.6,12,32768,2048,OvercloudSwiftStorage,HP_Moonshot:0x83:0x72
                                                                                                              | + 78:e7:d1:22:52:9b,administrator,Kaum-3rraten,192.168.11.6,12,32768,2048,OvercloudSwiftStorage,HP_Moonshot:0x84:0x72
    78:e7:d1:22:52:9e,administrator,Kaum-3rraten,192.168.11.7,12,32768,2048,OvercloudCompute,HP_Moonshot:0x80:0x72
                                                                                                         ^^^^ error: '0x80' is not a valid transit address of a cartridge. Write an even number of at least 0x82.
                                                                                                         | no fix
    `,
  );
  checkMachines(
    csvMoonshotTransit,
    { 6: line(6, 'IPMI', 'HP_Moonshot:64:0x72') },
    `
    ...
    78:e7:d1:22:52:9e,administrator,Kaum-3rraten,192.168.11.7,12,32768,2048,OvercloudCompute,HP_Moonshot:64:0x72
                                                                                                         ^^ error: '64' is not a valid transit address of a cartridge. Write an even number of at least 0x82.
                                                                                                         | no fix
    `,
  );
});

test.each(['0x82', '0xfe', '0xFE'])('%s is one', (transit) => {
  checkMachines(csvMoonshotTransit, { 6: line(6, 'IPMI', `HP_Moonshot:${transit}:0x72`) });
});
