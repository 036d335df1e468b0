import { test } from 'vitest';
import { csvMoonshotTarget } from '../../../../../../server/src/core/dialects/installer/rules/baremetal/csv-moonshot-target.js';
import { checkMachines, line } from '../../../../../support/machines.js';

test('the number of the node, or the address without its beginning', () => {
  checkMachines(
    csvMoonshotTarget,
    { 6: line(6, 'IPMI', 'HP_Moonshot:0x82:n4') },
    `
    ...
    78:e7:d1:22:52:9e,administrator,Kaum-3rraten,192.168.11.7,12,32768,2048,OvercloudCompute,HP_Moonshot:0x82:n4
                                                                                                              ^^ error: 'n4' is not a valid target address of a node. Expected '0x72', '0x74', '0x76' or '0x78'.
                                                                                                              | fix: Change to '0x78'
                                                                                                              | - 78:e7:d1:22:52:9e,administrator,Kaum-3rraten,192.168.11.7,12,32768,2048,OvercloudCompute,HP_Moonshot:0x82:n4
                                                                                                              | + 78:e7:d1:22:52:9e,administrator,Kaum-3rraten,192.168.11.7,12,32768,2048,OvercloudCompute,HP_Moonshot:0x82:0x78
    `,
  );
  checkMachines(
    csvMoonshotTarget,
    { 6: line(6, 'IPMI', 'HP_Moonshot:0x82:76') },
    `
    ...
    78:e7:d1:22:52:9e,administrator,Kaum-3rraten,192.168.11.7,12,32768,2048,OvercloudCompute,HP_Moonshot:0x82:76
                                                                                                              ^^ error: '76' is not a valid target address of a node. Expected '0x72', '0x74', '0x76' or '0x78'.
                                                                                                              | fix: Change to '0x76'
                                                                                                              | - 78:e7:d1:22:52:9e,administrator,Kaum-3rraten,192.168.11.7,12,32768,2048,OvercloudCompute,HP_Moonshot:0x82:76
                                                                                                              | + 78:e7:d1:22:52:9e,administrator,Kaum-3rraten,192.168.11.7,12,32768,2048,OvercloudCompute,HP_Moonshot:0x82:0x76
    `,
  );
});

test('an address that no node has', () => {
  checkMachines(
    csvMoonshotTarget,
    { 6: line(6, 'IPMI', 'HP_Moonshot:0x82:0x73'), 5: line(5, 'IPMI', 'HP_Moonshot:0x82:5') },
    `
    ...
    78:e7:d1:22:52:9b,administrator,Kaum-3rraten,192.168.11.6,12,32768,2048,OvercloudSwiftStorage,HP_Moonshot:0x82:5
                                                                                                                   ^ error: '5' is not a valid target address of a node. Expected '0x72', '0x74', '0x76' or '0x78'.
                                                                                                                   | fix: Change to '0x72'
                                                                                                                   | - 78:e7:d1:22:52:9b,administrator,Kaum-3rraten,192.168.11.6,12,32768,2048,OvercloudSwiftStorage,HP_Moonshot:0x82:5
                                                                                                                   | + 78:e7:d1:22:52:9b,administrator,Kaum-3rraten,192.168.11.6,12,32768,2048,OvercloudSwiftStorage,HP_Moonshot:0x82:0x72
                                                                                                                   | fix: Change to '0x74'
                                                                                                                   | - 78:e7:d1:22:52:9b,administrator,Kaum-3rraten,192.168.11.6,12,32768,2048,OvercloudSwiftStorage,HP_Moonshot:0x82:5
                                                                                                                   | + 78:e7:d1:22:52:9b,administrator,Kaum-3rraten,192.168.11.6,12,32768,2048,OvercloudSwiftStorage,HP_Moonshot:0x82:0x74
                                                                                                                   | fix: Change to '0x76'
                                                                                                                   | - 78:e7:d1:22:52:9b,administrator,Kaum-3rraten,192.168.11.6,12,32768,2048,OvercloudSwiftStorage,HP_Moonshot:0x82:5
                                                                                                                   | + 78:e7:d1:22:52:9b,administrator,Kaum-3rraten,192.168.11.6,12,32768,2048,OvercloudSwiftStorage,HP_Moonshot:0x82:0x76
                                                                                                                   | fix: Change to '0x78'
                                                                                                                   | - 78:e7:d1:22:52:9b,administrator,Kaum-3rraten,192.168.11.6,12,32768,2048,OvercloudSwiftStorage,HP_Moonshot:0x82:5
                                                                                                                   | + 78:e7:d1:22:52:9b,administrator,Kaum-3rraten,192.168.11.6,12,32768,2048,OvercloudSwiftStorage,HP_Moonshot:0x82:0x78
    78:e7:d1:22:52:9e,administrator,Kaum-3rraten,192.168.11.7,12,32768,2048,OvercloudCompute,HP_Moonshot:0x82:0x73
                                                                                                              ^^^^ error: '0x73' is not a valid target address of a node. Expected '0x72', '0x74', '0x76' or '0x78'.
                                                                                                              | fix: Change to '0x72'
                                                                                                              | - 78:e7:d1:22:52:9e,administrator,Kaum-3rraten,192.168.11.7,12,32768,2048,OvercloudCompute,HP_Moonshot:0x82:0x73
                                                                                                              | + 78:e7:d1:22:52:9e,administrator,Kaum-3rraten,192.168.11.7,12,32768,2048,OvercloudCompute,HP_Moonshot:0x82:0x72
                                                                                                              | fix: Change to '0x74'
                                                                                                              | - 78:e7:d1:22:52:9e,administrator,Kaum-3rraten,192.168.11.7,12,32768,2048,OvercloudCompute,HP_Moonshot:0x82:0x73
                                                                                                              | + 78:e7:d1:22:52:9e,administrator,Kaum-3rraten,192.168.11.7,12,32768,2048,OvercloudCompute,HP_Moonshot:0x82:0x74
                                                                                                              | fix: Change to '0x76'
                                                                                                              | - 78:e7:d1:22:52:9e,administrator,Kaum-3rraten,192.168.11.7,12,32768,2048,OvercloudCompute,HP_Moonshot:0x82:0x73
                                                                                                              | + 78:e7:d1:22:52:9e,administrator,Kaum-3rraten,192.168.11.7,12,32768,2048,OvercloudCompute,HP_Moonshot:0x82:0x76
                                                                                                              | fix: Change to '0x78'
                                                                                                              | - 78:e7:d1:22:52:9e,administrator,Kaum-3rraten,192.168.11.7,12,32768,2048,OvercloudCompute,HP_Moonshot:0x82:0x73
                                                                                                              | + 78:e7:d1:22:52:9e,administrator,Kaum-3rraten,192.168.11.7,12,32768,2048,OvercloudCompute,HP_Moonshot:0x82:0x78
    `,
  );
});

test.each(['0x72', '0x78', '0X74'])('%s is one', (target) => {
  checkMachines(csvMoonshotTarget, { 6: line(6, 'IPMI', `HP_Moonshot:0x82:${target}`) });
});

test('one address alone is another mistake', () => {
  checkMachines(csvMoonshotTarget, { 6: line(6, 'IPMI', 'HP_Moonshot:0x99') });
});
