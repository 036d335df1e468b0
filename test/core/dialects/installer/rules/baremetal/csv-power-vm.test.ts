import { test } from 'vitest';
import { machines } from '../../../../../../server/src/core/dialects/installer/examples.js';
import { csvPowerVm } from '../../../../../../server/src/core/dialects/installer/rules/baremetal/csv-power-vm.js';
import { csvOf } from '../../../../../../server/src/core/dialects/installer/rules/baremetal/lines-examples.js';
import { checkMachines, line } from '../../../../../support/machines.js';

test('a virtual machine among servers', () => {
  checkMachines(
    csvPowerVm,
    { 5: line(5, 'IPMI', 'vm') },
    `
    ...
    78:e7:d1:22:52:9b,administrator,Kaum-3rraten,192.168.11.6,12,32768,2048,OvercloudSwiftStorage,vm
                                                                                                  ^^ warning: 'VM' is for virtual machines that the installer adds. Use 'IPMI' for a server.
                                                                                                  | fix: Change to 'IPMI'
                                                                                                  | - 78:e7:d1:22:52:9b,administrator,Kaum-3rraten,192.168.11.6,12,32768,2048,OvercloudSwiftStorage,vm
                                                                                                  | + 78:e7:d1:22:52:9b,administrator,Kaum-3rraten,192.168.11.6,12,32768,2048,OvercloudSwiftStorage,IPMI
    ...
    `,
  );
});

test('a file of virtual machines, and a folder with a plan of them', () => {
  checkMachines(
    csvPowerVm,
    machines.map((text) => text.replace('IPMI', 'VM')),
  );
  checkMachines(
    csvPowerVm,
    machines.map((text, index) =>
      index === 3 ? text.replace('Control,', 'Control:deleted,') : text.replace('IPMI', 'VM'),
    ),
  );
  checkMachines(csvPowerVm, { 5: line(5, 'IPMI', 'VM') }, '', {
    files: { 'vm-plan': csvOf([line(6, 'IPMI', 'VM')]) },
  });
});

test('a virtual machine that was removed', () => {
  checkMachines(csvPowerVm, { 5: line(5, 'Storage,IPMI', 'Storage:deleted,VM') });
});
