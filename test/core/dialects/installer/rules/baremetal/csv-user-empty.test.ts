import { test } from 'vitest';
import { csvUserEmpty } from '../../../../../../server/src/core/dialects/installer/rules/baremetal/csv-user-empty.js';
import { checkMachines, line } from '../../../../../support/machines.js';

test('no user, no password', () => {
  checkMachines(
    csvUserEmpty,
    {
      1: line(1, 'administrator', ''),
      2: line(2, 'Kaum-3rraten', ''),
      3: line(3, 'administrator,Kaum-3rraten', ','),
    },
    `
    ...
    78:e7:d1:22:5d:10,,Kaum-3rraten,192.168.11.5,12,32768,2048,OvercloudControl,IPMI
                      ^ error: The user of the management processor is missing.
                      | fix: Use the user of the other machines
                      | - 78:e7:d1:22:5d:10,,Kaum-3rraten,192.168.11.5,12,32768,2048,OvercloudControl,IPMI
                      | + 78:e7:d1:22:5d:10,administrator,Kaum-3rraten,192.168.11.5,12,32768,2048,OvercloudControl,IPMI
    78:e7:d1:22:52:90,administrator,,192.168.11.3,12,32768,2048,OvercloudControl,IPMI
                                    ^ error: The password of the management processor is missing.
                                    | fix: Use the password of the other machines
                                    | - 78:e7:d1:22:52:90,administrator,,192.168.11.3,12,32768,2048,OvercloudControl,IPMI
                                    | + 78:e7:d1:22:52:90,administrator,Kaum-3rraten,192.168.11.3,12,32768,2048,OvercloudControl,IPMI
    78:e7:d1:22:5d:c0,,,192.168.11.2,12,32768,2048,OvercloudControl,IPMI
                      ^ error: The user and the password of the management processor are missing.
                      | fix: Use the user and the password of the other machines
                      | - 78:e7:d1:22:5d:c0,,,192.168.11.2,12,32768,2048,OvercloudControl,IPMI
                      | + 78:e7:d1:22:5d:c0,administrator,Kaum-3rraten,192.168.11.2,12,32768,2048,OvercloudControl,IPMI
    ...
    `,
  );
});

test('virtual and removed machines need none', () => {
  checkMachines(csvUserEmpty, { 1: line(1, 'administrator', '').replace('IPMI', 'VM') });
  checkMachines(csvUserEmpty, { 1: line(1, 'administrator', '').replace('Control,', 'Control:deleted,') });
});

test('a line whose fields are not where they belong', () => {
  checkMachines(csvUserEmpty, { 1: '78:e7:d1:22:5d:10,,' });
});
