import { test } from 'vitest';
import { csvIpFormat } from '../../../../../../server/src/core/dialects/installer/rules/baremetal/csv-ip-format.js';
import { checkMachines, line } from '../../../../../support/machines.js';

test('no address', () => {
  checkMachines(
    csvIpFormat,
    { 1: line(1, '192.168.11.5', '192.168.11.500'), 2: line(2, '192.168.11.3', '') },
    `
    ...
    78:e7:d1:22:5d:10,administrator,Kaum-3rraten,192.168.11.500,12,32768,2048,OvercloudControl,IPMI
                                                 ^^^^^^^^^^^^^^ error: '192.168.11.500' is not a valid IPv4 address. Write four numbers from 0 to 255 with dots.
                                                 | no fix
    78:e7:d1:22:52:90,administrator,Kaum-3rraten,,12,32768,2048,OvercloudControl,IPMI
                                                 ^ error: The address of the management processor is missing. Write four numbers from 0 to 255 with dots.
                                                 | no fix
    ...
    `,
  );
});

test('an address with something around it', () => {
  checkMachines(
    csvIpFormat,
    { 1: line(1, '192.168.11.5', '192.168.11.5/24') },
    `
    ...
    78:e7:d1:22:5d:10,administrator,Kaum-3rraten,192.168.11.5/24,12,32768,2048,OvercloudControl,IPMI
                                                 ^^^^^^^^^^^^^^^ error: '192.168.11.5/24' is not a valid IPv4 address. Write '192.168.11.5'.
                                                 | preferred fix: Change to '192.168.11.5'
                                                 | - 78:e7:d1:22:5d:10,administrator,Kaum-3rraten,192.168.11.5/24,12,32768,2048,OvercloudControl,IPMI
                                                 | + 78:e7:d1:22:5d:10,administrator,Kaum-3rraten,192.168.11.5,12,32768,2048,OvercloudControl,IPMI
    ...
    `,
  );
  checkMachines(
    csvIpFormat,
    { 1: line(1, '192.168.11.5', 'https://192.168.11.5:443/') },
    `
    ...
    78:e7:d1:22:5d:10,administrator,Kaum-3rraten,https://192.168.11.5:443/,12,32768,2048,OvercloudControl,IPMI
                                                 ^^^^^^^^^^^^^^^^^^^^^^^^^ error: 'https://192.168.11.5:443/' is not a valid IPv4 address. Write '192.168.11.5'.
                                                 | fix: Change to '192.168.11.5'
                                                 | - 78:e7:d1:22:5d:10,administrator,Kaum-3rraten,https://192.168.11.5:443/,12,32768,2048,OvercloudControl,IPMI
                                                 | + 78:e7:d1:22:5d:10,administrator,Kaum-3rraten,192.168.11.5,12,32768,2048,OvercloudControl,IPMI
    ...
    `,
  );
  checkMachines(
    csvIpFormat,
    { 1: line(1, '192.168.11.5', '192.168.011.005') },
    `
    ...
    78:e7:d1:22:5d:10,administrator,Kaum-3rraten,192.168.011.005,12,32768,2048,OvercloudControl,IPMI
                                                 ^^^^^^^^^^^^^^^ error: '192.168.011.005' is not a valid IPv4 address. Write '192.168.11.5'.
                                                 | fix: Change to '192.168.11.5'
                                                 | - 78:e7:d1:22:5d:10,administrator,Kaum-3rraten,192.168.011.005,12,32768,2048,OvercloudControl,IPMI
                                                 | + 78:e7:d1:22:5d:10,administrator,Kaum-3rraten,192.168.11.5,12,32768,2048,OvercloudControl,IPMI
    ...
    `,
  );
  checkMachines(
    csvIpFormat,
    { 1: line(1, '192.168.11.5', 'fe80::1') },
    `
    ...
    78:e7:d1:22:5d:10,administrator,Kaum-3rraten,fe80::1,12,32768,2048,OvercloudControl,IPMI
                                                 ^^^^^^^ error: 'fe80::1' is not a valid IPv4 address. Write four numbers from 0 to 255 with dots.
                                                 | no fix
    ...
    `,
  );
});

test('an address that no management processor has', () => {
  checkMachines(
    csvIpFormat,
    { 1: line(1, '192.168.11.5', '127.0.0.1'), 2: line(2, '192.168.11.3', '224.0.0.1') },
    `
    ...
    78:e7:d1:22:5d:10,administrator,Kaum-3rraten,127.0.0.1,12,32768,2048,OvercloudControl,IPMI
                                                 ^^^^^^^^^ error: No management processor can have the address '127.0.0.1'.
                                                 | no fix
    78:e7:d1:22:52:90,administrator,Kaum-3rraten,224.0.0.1,12,32768,2048,OvercloudControl,IPMI
                                                 ^^^^^^^^^ error: No management processor can have the address '224.0.0.1'.
                                                 | no fix
    ...
    `,
  );
  checkMachines(csvIpFormat, { 1: line(1, '192.168.11.5', '192.0.2.5') });
});

test('where no address is needed, or none can be judged', () => {
  checkMachines(csvIpFormat, { 1: line(1, '192.168.11.5', '').replace('IPMI', 'VM') });
  checkMachines(csvIpFormat, { 1: line(1, '192.168.11.5', '').replace('Control,', 'Control:deleted,') });
  checkMachines(csvIpFormat, { 1: line(1, '192.168.11.5', '{{ ip }}') });
  checkMachines(csvIpFormat, { 1: line(1, '192.168.11.5', '"192.168.11.5"') });
});

test('a virtual machine whose address is none', () => {
  checkMachines(
    csvIpFormat,
    { 1: line(1, '192.168.11.5', 'host-1').replace('IPMI', 'VM') },
    `
    ...
    78:e7:d1:22:5d:10,administrator,Kaum-3rraten,host-1,12,32768,2048,OvercloudControl,VM
                                                 ^^^^^^ error: 'host-1' is not a valid IPv4 address. Write four numbers from 0 to 255 with dots.
                                                 | no fix
    ...
    `,
  );
});
