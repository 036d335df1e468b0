import { test } from 'vitest';
import { csvMacFormat } from '../../../../../../server/src/core/dialects/installer/rules/baremetal/csv-mac-format.js';
import { checkMachines, line } from '../../../../../support/machines.js';

test('other ways to write an address', () => {
  checkMachines(
    csvMacFormat,
    { 1: line(1, '78:e7:d1:22:5d:10', '78e7.d122.5d10') },
    `
    ...
    78e7.d122.5d10,administrator,Kaum-3rraten,192.168.11.5,12,32768,2048,OvercloudControl,IPMI
    ^^^^^^^^^^^^^^ error: '78e7.d122.5d10' is not a valid MAC address. Write '78:e7:d1:22:5d:10'.
    | preferred fix: Change to '78:e7:d1:22:5d:10'
    | - 78e7.d122.5d10,administrator,Kaum-3rraten,192.168.11.5,12,32768,2048,OvercloudControl,IPMI
    | + 78:e7:d1:22:5d:10,administrator,Kaum-3rraten,192.168.11.5,12,32768,2048,OvercloudControl,IPMI
    ...
    `,
  );
  checkMachines(
    csvMacFormat,
    { 1: line(1, '78:e7:d1:22:5d:10', '78:e7:d1:225d:10') },
    `
    ...
    78:e7:d1:225d:10,administrator,Kaum-3rraten,192.168.11.5,12,32768,2048,OvercloudControl,IPMI
    ^^^^^^^^^^^^^^^^ error: '78:e7:d1:225d:10' is not a valid MAC address. Write '78:e7:d1:22:5d:10'.
    | preferred fix: Change to '78:e7:d1:22:5d:10'
    | - 78:e7:d1:225d:10,administrator,Kaum-3rraten,192.168.11.5,12,32768,2048,OvercloudControl,IPMI
    | + 78:e7:d1:22:5d:10,administrator,Kaum-3rraten,192.168.11.5,12,32768,2048,OvercloudControl,IPMI
    ...
    `,
  );
});

test('a digit that went missing is not guessed, and a letter that looks like one is not written unasked', () => {
  checkMachines(
    csvMacFormat,
    { 1: line(1, '78:e7:d1:22:5d:10', '78:e7:d1:22:5d:1') },
    `
    ...
    78:e7:d1:22:5d:1,administrator,Kaum-3rraten,192.168.11.5,12,32768,2048,OvercloudControl,IPMI
    ^^^^^^^^^^^^^^^^ error: '78:e7:d1:22:5d:1' is not a valid MAC address. Write six pairs of hexadecimal digits with colons.
    | no fix
    ...
    `,
  );
  checkMachines(
    csvMacFormat,
    { 1: line(1, '78:e7:d1:22:5d:10', '78:e7:d1:22:5d:lO') },
    `
    ...
    78:e7:d1:22:5d:lO,administrator,Kaum-3rraten,192.168.11.5,12,32768,2048,OvercloudControl,IPMI
    ^^^^^^^^^^^^^^^^^ error: '78:e7:d1:22:5d:lO' is not a valid MAC address. Write six pairs of hexadecimal digits with colons.
    | fix: Change to '78:e7:d1:22:5d:10'
    | - 78:e7:d1:22:5d:lO,administrator,Kaum-3rraten,192.168.11.5,12,32768,2048,OvercloudControl,IPMI
    | + 78:e7:d1:22:5d:10,administrator,Kaum-3rraten,192.168.11.5,12,32768,2048,OvercloudControl,IPMI
    ...
    `,
  );
});

test('no address', () => {
  checkMachines(
    csvMacFormat,
    { 1: line(1, '78:e7:d1:22:5d:10', '78:e7:d1:22:5d'), 2: line(2, '78:e7:d1:22:52:90', '') },
    `
    ...
    78:e7:d1:22:5d,administrator,Kaum-3rraten,192.168.11.5,12,32768,2048,OvercloudControl,IPMI
    ^^^^^^^^^^^^^^ error: '78:e7:d1:22:5d' is not a valid MAC address. Write six pairs of hexadecimal digits with colons.
    | no fix
    ,administrator,Kaum-3rraten,192.168.11.3,12,32768,2048,OvercloudControl,IPMI
    ^ error: The MAC address is missing. Write six pairs of hexadecimal digits with colons.
    | no fix
    ...
    `,
  );
});

test('capitals, templates, and lines that are wrong anyway', () => {
  checkMachines(csvMacFormat, { 1: line(1, '78:e7:d1:22:5d:10', '78:E7:D1:22:5D:10') });
  checkMachines(csvMacFormat, { 1: line(1, '78:e7:d1:22:5d:10', '{{ mac }}') });
  checkMachines(csvMacFormat, { 1: line(1, '78:e7:d1:22:5d:10', "'78e7'") });
  checkMachines(csvMacFormat, { 1: 'none,administrator' });
});
