import { test } from 'vitest';
import { csvIlo4Bios } from '../../../../../../server/src/core/dialects/installer/rules/baremetal/csv-ilo4-bios.js';
import { checkMachines, line } from '../../../../../support/machines.js';

test('servers with HP_iLO4', () => {
  checkMachines(
    csvIlo4Bios,
    { 1: line(1, 'IPMI', 'hp_ilo4') },
    `
    ...
    78:e7:d1:22:5d:10,administrator,Kaum-3rraten,192.168.11.5,12,32768,2048,OvercloudControl,hp_ilo4
                                                                                             ^^^^^^^ info: 'HP_iLO4' is for a Gen9 server that boots in UEFI mode. For BIOS mode, use 'IPMI'.
                                                                                             | fix: Change to 'IPMI'
                                                                                             | - 78:e7:d1:22:5d:10,administrator,Kaum-3rraten,192.168.11.5,12,32768,2048,OvercloudControl,hp_ilo4
                                                                                             | + 78:e7:d1:22:5d:10,administrator,Kaum-3rraten,192.168.11.5,12,32768,2048,OvercloudControl,IPMI
    ...
    `,
  );
  checkMachines(
    csvIlo4Bios,
    { 1: line(1, 'IPMI', 'HP_iLO4'), 3: line(3, 'IPMI', 'HP_iLO4'), 5: line(5, 'IPMI', 'HP_iLO4') },
    `
    ...
    78:e7:d1:22:5d:10,administrator,Kaum-3rraten,192.168.11.5,12,32768,2048,OvercloudControl,HP_iLO4
                                                                                             ^^^^^^^ info: 'HP_iLO4' is for a Gen9 server that boots in UEFI mode (and 2 more machines). For BIOS mode, use 'IPMI'.
                                                                                             | fix: Change to 'IPMI'
                                                                                             | - 78:e7:d1:22:5d:10,administrator,Kaum-3rraten,192.168.11.5,12,32768,2048,OvercloudControl,HP_iLO4
                                                                                             | + 78:e7:d1:22:5d:10,administrator,Kaum-3rraten,192.168.11.5,12,32768,2048,OvercloudControl,IPMI
    ...
    `,
  );
});

test('removed servers, and other ways to switch on', () => {
  checkMachines(csvIlo4Bios, {
    1: line(1, 'Control,IPMI', 'Control:deleted,HP_iLO4'),
    2: line(2, ',IPMI', ''),
  });
});
