import { test } from 'vitest';
import { csvWhitespace } from '../../../../../../server/src/core/dialects/installer/rules/baremetal/csv-whitespace.js';
import { checkMachines, line } from '../../../../../support/machines.js';

test('blanks around one field, around several, and an empty field of blanks', () => {
  checkMachines(
    csvWhitespace,
    {
      1: line(1, ',administrator,', ', administrator,'),
      2: line(2, ',administrator,Kaum-3rraten,', ',administrator , Kaum-3rraten, '),
      3: line(3, ',administrator,', ', ,'),
    },
    `
    ...
    78:e7:d1:22:5d:10, administrator,Kaum-3rraten,192.168.11.5,12,32768,2048,OvercloudControl,IPMI
                      ^^^^^^^^^^^^^^ error: Spaces around 'administrator' become part of the values.
                      | preferred fix: Remove the spaces around the fields of this line
                      | - 78:e7:d1:22:5d:10, administrator,Kaum-3rraten,192.168.11.5,12,32768,2048,OvercloudControl,IPMI
                      | + 78:e7:d1:22:5d:10,administrator,Kaum-3rraten,192.168.11.5,12,32768,2048,OvercloudControl,IPMI
    78:e7:d1:22:52:90,administrator , Kaum-3rraten, 192.168.11.3,12,32768,2048,OvercloudControl,IPMI
                      ^^^^^^^^^^^^^^ error: Spaces around 'administrator' and 2 more fields of this line become part of the values.
                      | preferred fix: Remove the spaces around the fields of this line
                      | - 78:e7:d1:22:52:90,administrator , Kaum-3rraten, 192.168.11.3,12,32768,2048,OvercloudControl,IPMI
                      | + 78:e7:d1:22:52:90,administrator,Kaum-3rraten,192.168.11.3,12,32768,2048,OvercloudControl,IPMI
    78:e7:d1:22:5d:c0, ,Kaum-3rraten,192.168.11.2,12,32768,2048,OvercloudControl,IPMI
                      ^ error: Spaces around an empty field become part of the values.
                      | preferred fix: Remove the spaces around the fields of this line
                      | - 78:e7:d1:22:5d:c0, ,Kaum-3rraten,192.168.11.2,12,32768,2048,OvercloudControl,IPMI
                      | + 78:e7:d1:22:5d:c0,,Kaum-3rraten,192.168.11.2,12,32768,2048,OvercloudControl,IPMI
    ...
    `,
  );
});

test('a blank within a field', () => {
  checkMachines(csvWhitespace, { 1: line(1, 'administrator', 'the administrator') });
});
