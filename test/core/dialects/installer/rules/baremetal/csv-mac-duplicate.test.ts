import { test } from 'vitest';
import { csvMacDuplicate } from '../../../../../../server/src/core/dialects/installer/rules/baremetal/csv-mac-duplicate.js';
import { checkMachines, line } from '../../../../../support/machines.js';

test('one address at several machines', () => {
  checkMachines(
    csvMacDuplicate,
    { 3: line(3, '22:5d:c0', '22:5D:10'), 6: line(6, '22:52:9e', '22:5d:10') },
    `
    ...
    78:e7:d1:22:5D:10,administrator,Kaum-3rraten,192.168.11.2,12,32768,2048,OvercloudControl,IPMI
    ^^^^^^^^^^^^^^^^^ error: Duplicate MAC address '78:e7:d1:22:5D:10', also used in line 2.
    | related 2: First used here.
    | no fix
    ...
    78:e7:d1:22:5d:10,administrator,Kaum-3rraten,192.168.11.7,12,32768,2048,OvercloudCompute,IPMI
    ^^^^^^^^^^^^^^^^^ error: Duplicate MAC address '78:e7:d1:22:5d:10', also used in line 2.
    | related 2: First used here.
    | no fix
    `,
  );
});

test('removed machines, and addresses that none has', () => {
  checkMachines(csvMacDuplicate, {
    6: line(6, '22:52:9e', '22:5d:10').replace('Compute,', 'Compute:deleted,'),
  });
  checkMachines(csvMacDuplicate, {
    5: line(5, '78:e7:d1:22:52:9b', '00:00:00:00:00:00'),
    6: line(6, '78:e7:d1:22:52:9e', '00:00:00:00:00:00'),
  });
  checkMachines(csvMacDuplicate, {
    5: line(5, '78:e7:d1:22:52:9b', 'none'),
    6: line(6, '78:e7:d1:22:52:9e', 'none'),
  });
});

test('a line whose fields are not where they belong has its address all the same', () => {
  checkMachines(
    csvMacDuplicate,
    { 6: '78:e7:d1:22:5d:10,administrator' },
    `
    ...
    78:e7:d1:22:5d:10,administrator
    ^^^^^^^^^^^^^^^^^ error: Duplicate MAC address '78:e7:d1:22:5d:10', also used in line 2.
    | related 2: First used here.
    | no fix
    `,
  );
});
