import { test } from 'vitest';
import { csvPowerUnknown } from '../../../../../../server/src/core/dialects/installer/rules/baremetal/csv-power-unknown.js';
import { checkMachines, line } from '../../../../../support/machines.js';

test('another name for one', () => {
  checkMachines(
    csvPowerUnknown,
    { 1: line(1, 'IPMI', 'IPMY'), 2: line(2, 'IPMI', 'ilo4') },
    `
    ...
    78:e7:d1:22:5d:10,administrator,Kaum-3rraten,192.168.11.5,12,32768,2048,OvercloudControl,IPMY
                                                                                             ^^^^ error: Unknown power management 'IPMY'. Did you mean 'IPMI'?
                                                                                             | preferred fix: Change to 'IPMI'
                                                                                             | - 78:e7:d1:22:5d:10,administrator,Kaum-3rraten,192.168.11.5,12,32768,2048,OvercloudControl,IPMY
                                                                                             | + 78:e7:d1:22:5d:10,administrator,Kaum-3rraten,192.168.11.5,12,32768,2048,OvercloudControl,IPMI
    78:e7:d1:22:52:90,administrator,Kaum-3rraten,192.168.11.3,12,32768,2048,OvercloudControl,ilo4
                                                                                             ^^^^ error: Unknown power management 'ilo4'. Did you mean 'HP_iLO4'?
                                                                                             | preferred fix: Change to 'HP_iLO4'
                                                                                             | - 78:e7:d1:22:52:90,administrator,Kaum-3rraten,192.168.11.3,12,32768,2048,OvercloudControl,ilo4
                                                                                             | + 78:e7:d1:22:52:90,administrator,Kaum-3rraten,192.168.11.3,12,32768,2048,OvercloudControl,HP_iLO4
    ...
    `,
  );
  checkMachines(
    csvPowerUnknown,
    { 1: line(1, 'IPMI', 'pxe_ipmitool'), 2: line(2, 'IPMI', 'moonshot:0x82:0x72') },
    `
    ...
    78:e7:d1:22:5d:10,administrator,Kaum-3rraten,192.168.11.5,12,32768,2048,OvercloudControl,pxe_ipmitool
                                                                                             ^^^^^^^^^^^^ error: Unknown power management 'pxe_ipmitool'. Did you mean 'IPMI'?
                                                                                             | preferred fix: Change to 'IPMI'
                                                                                             | - 78:e7:d1:22:5d:10,administrator,Kaum-3rraten,192.168.11.5,12,32768,2048,OvercloudControl,pxe_ipmitool
                                                                                             | + 78:e7:d1:22:5d:10,administrator,Kaum-3rraten,192.168.11.5,12,32768,2048,OvercloudControl,IPMI
    78:e7:d1:22:52:90,administrator,Kaum-3rraten,192.168.11.3,12,32768,2048,OvercloudControl,moonshot:0x82:0x72
                                                                                             ^^^^^^^^^^^^^^^^^^ error: Unknown power management 'moonshot'. Did you mean 'HP_Moonshot'?
                                                                                             | preferred fix: Change to 'HP_Moonshot:0x82:0x72'
                                                                                             | - 78:e7:d1:22:52:90,administrator,Kaum-3rraten,192.168.11.3,12,32768,2048,OvercloudControl,moonshot:0x82:0x72
                                                                                             | + 78:e7:d1:22:52:90,administrator,Kaum-3rraten,192.168.11.3,12,32768,2048,OvercloudControl,HP_Moonshot:0x82:0x72
    ...
    `,
  );
});

test('a word that means none', () => {
  checkMachines(
    csvPowerUnknown,
    { 1: line(1, 'IPMI', 'by hand') },
    `
    ...
    78:e7:d1:22:5d:10,administrator,Kaum-3rraten,192.168.11.5,12,32768,2048,OvercloudControl,by hand
                                                                                             ^^^^^^^ error: Unknown power management 'by hand'. Expected 'IPMI', 'HP_iLO4', 'HP_Moonshot' or 'VM'.
                                                                                             | no fix
    ...
    `,
  );
});

test.each(['', 'ipmi', 'VM', 'hp_moonshot:0x82:0x72', '{{ power }}', '"IPMI"'])(
  '%o is not for this rule',
  (power) => {
    checkMachines(csvPowerUnknown, { 1: line(1, 'IPMI', power) });
  },
);

test('boot modes and programs', () => {
  checkMachines(
    csvPowerUnknown,
    { 1: line(1, 'IPMI', 'ilo') },
    `
    ...
    78:e7:d1:22:5d:10,administrator,Kaum-3rraten,192.168.11.5,12,32768,2048,OvercloudControl,ilo
                                                                                             ^^^ error: Unknown power management 'ilo'. Did you mean 'HP_iLO4'?
                                                                                             | fix: Change to 'HP_iLO4'
                                                                                             | - 78:e7:d1:22:5d:10,administrator,Kaum-3rraten,192.168.11.5,12,32768,2048,OvercloudControl,ilo
                                                                                             | + 78:e7:d1:22:5d:10,administrator,Kaum-3rraten,192.168.11.5,12,32768,2048,OvercloudControl,HP_iLO4
    ...
    `,
  );
  checkMachines(
    csvPowerUnknown,
    { 1: line(1, 'IPMI', 'BIOS') },
    `
    ...
    78:e7:d1:22:5d:10,administrator,Kaum-3rraten,192.168.11.5,12,32768,2048,OvercloudControl,BIOS
                                                                                             ^^^^ error: Unknown power management 'BIOS'. Did you mean 'IPMI'?
                                                                                             | fix: Change to 'IPMI'
                                                                                             | - 78:e7:d1:22:5d:10,administrator,Kaum-3rraten,192.168.11.5,12,32768,2048,OvercloudControl,BIOS
                                                                                             | + 78:e7:d1:22:5d:10,administrator,Kaum-3rraten,192.168.11.5,12,32768,2048,OvercloudControl,IPMI
    ...
    `,
  );
  checkMachines(
    csvPowerUnknown,
    { 1: line(1, 'IPMI', 'virtual') },
    `
    ...
    78:e7:d1:22:5d:10,administrator,Kaum-3rraten,192.168.11.5,12,32768,2048,OvercloudControl,virtual
                                                                                             ^^^^^^^ error: Unknown power management 'virtual'. Did you mean 'VM'?
                                                                                             | fix: Change to 'VM'
                                                                                             | - 78:e7:d1:22:5d:10,administrator,Kaum-3rraten,192.168.11.5,12,32768,2048,OvercloudControl,virtual
                                                                                             | + 78:e7:d1:22:5d:10,administrator,Kaum-3rraten,192.168.11.5,12,32768,2048,OvercloudControl,VM
    ...
    `,
  );
});

test('a remark at the end of the line', () => {
  checkMachines(
    csvPowerUnknown,
    { 1: line(1, 'IPMI', 'IPMI # rack 1') },
    `
    ...
    78:e7:d1:22:5d:10,administrator,Kaum-3rraten,192.168.11.5,12,32768,2048,OvercloudControl,IPMI # rack 1
                                                                                             ^^^^^^^^^^^^^ error: Unknown power management 'IPMI # rack 1'. Expected 'IPMI', 'HP_iLO4', 'HP_Moonshot' or 'VM'.
                                                                                             | fix: Remove '# rack 1'
                                                                                             | - 78:e7:d1:22:5d:10,administrator,Kaum-3rraten,192.168.11.5,12,32768,2048,OvercloudControl,IPMI # rack 1
                                                                                             | + 78:e7:d1:22:5d:10,administrator,Kaum-3rraten,192.168.11.5,12,32768,2048,OvercloudControl,IPMI
    ...
    `,
  );
  checkMachines(
    csvPowerUnknown,
    { 1: line(1, 'IPMI', 'rack # IPMI') },
    `
    ...
    78:e7:d1:22:5d:10,administrator,Kaum-3rraten,192.168.11.5,12,32768,2048,OvercloudControl,rack # IPMI
                                                                                             ^^^^^^^^^^^ error: Unknown power management 'rack # IPMI'. Expected 'IPMI', 'HP_iLO4', 'HP_Moonshot' or 'VM'.
                                                                                             | no fix
    ...
    `,
  );
});

test('a role in this field is reported in the field of the role', () => {
  checkMachines(csvPowerUnknown, { 1: line(1, 'OvercloudControl,IPMI', 'IPMI,OvercloudContrl') });
});
