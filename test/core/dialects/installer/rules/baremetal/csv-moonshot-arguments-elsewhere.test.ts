import { test } from 'vitest';
import { csvMoonshotArgumentsElsewhere } from '../../../../../../server/src/core/dialects/installer/rules/baremetal/csv-moonshot-arguments-elsewhere.js';
import { checkMachines, line } from '../../../../../support/machines.js';

test('addresses behind another power management', () => {
  checkMachines(
    csvMoonshotArgumentsElsewhere,
    { 1: line(1, 'IPMI', 'IPMI:0x82:0x72'), 2: line(2, 'IPMI', 'hp_ilo4:') },
    `
    ...
    78:e7:d1:22:5d:10,administrator,Kaum-3rraten,192.168.11.5,12,32768,2048,OvercloudControl,IPMI:0x82:0x72
                                                                                                 ^^^^^^^^^^ error: 'IPMI' takes no addresses; only 'HP_Moonshot' has those of a cartridge and a node.
                                                                                                 | fix: Change to 'IPMI'
                                                                                                 | - 78:e7:d1:22:5d:10,administrator,Kaum-3rraten,192.168.11.5,12,32768,2048,OvercloudControl,IPMI:0x82:0x72
                                                                                                 | + 78:e7:d1:22:5d:10,administrator,Kaum-3rraten,192.168.11.5,12,32768,2048,OvercloudControl,IPMI
    78:e7:d1:22:52:90,administrator,Kaum-3rraten,192.168.11.3,12,32768,2048,OvercloudControl,hp_ilo4:
                                                                                                    ^ error: 'HP_iLO4' takes no addresses; only 'HP_Moonshot' has those of a cartridge and a node.
                                                                                                    | fix: Change to 'hp_ilo4'
                                                                                                    | - 78:e7:d1:22:52:90,administrator,Kaum-3rraten,192.168.11.3,12,32768,2048,OvercloudControl,hp_ilo4:
                                                                                                    | + 78:e7:d1:22:52:90,administrator,Kaum-3rraten,192.168.11.3,12,32768,2048,OvercloudControl,hp_ilo4
    ...
    `,
  );
});

test('where they belong, and what is no power management', () => {
  checkMachines(csvMoonshotArgumentsElsewhere, {
    6: line(6, 'IPMI', 'HP_Moonshot:0x82:0x72'),
    2: line(2, 'IPMI', 'ILO:0x82'),
  });
  checkMachines(csvMoonshotArgumentsElsewhere, { 6: line(6, 'Compute,IPMI', 'Compute:deleted,IPMI:0x82') });
  checkMachines(csvMoonshotArgumentsElsewhere, { 6: line(6, 'IPMI', 'IPMI:"0x82"') });
});
