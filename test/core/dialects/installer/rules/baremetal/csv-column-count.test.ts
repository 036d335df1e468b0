import { expect, test } from 'vitest';
import { machines } from '../../../../../../server/src/core/dialects/installer/examples.js';
import { csvColumnCount } from '../../../../../../server/src/core/dialects/installer/rules/baremetal/csv-column-count.js';
import {
  csvOf,
  linesWith,
} from '../../../../../../server/src/core/dialects/installer/rules/baremetal/lines-examples.js';
import { said } from '../../../../../support/examples.js';
import { checkMachines, line } from '../../../../../support/machines.js';

test('too few fields, or too many', () => {
  checkMachines(
    csvColumnCount,
    { 1: '78:e7:d1:22:5d:10,administrator,Kaum-3rraten,192.168.11.5,12,32768' },
    `
    ...
    78:e7:d1:22:5d:10,administrator,Kaum-3rraten,192.168.11.5,12,32768
                                                                 ^^^^^ error: This line has 6 fields; a machine has 7 to 9.
                                                                 | no fix
    ...
    `,
  );
  checkMachines(
    csvColumnCount,
    { 1: `${machines[1]},spare` },
    `
    ...
    78:e7:d1:22:5d:10,administrator,Kaum-3rraten,192.168.11.5,12,32768,2048,OvercloudControl,IPMI,spare
                                                                                                  ^^^^^ error: This line has 10 fields; a machine has 7 to 9.
                                                                                                  | no fix
    ...
    `,
  );
  checkMachines(csvColumnCount, { 1: line(1, ',OvercloudControl,IPMI', '') });
  checkMachines(csvColumnCount, { 1: line(1, ',IPMI', '') });
});

test('commas at the end', () => {
  checkMachines(
    csvColumnCount,
    { 1: `${machines[1]},,` },
    `
    ...
    78:e7:d1:22:5d:10,administrator,Kaum-3rraten,192.168.11.5,12,32768,2048,OvercloudControl,IPMI,,
                                                                                                 ^^ error: This line has 11 fields; a machine has 7 to 9.
                                                                                                 | preferred fix: Remove the commas at the end
                                                                                                 | - 78:e7:d1:22:5d:10,administrator,Kaum-3rraten,192.168.11.5,12,32768,2048,OvercloudControl,IPMI,,
                                                                                                 | + 78:e7:d1:22:5d:10,administrator,Kaum-3rraten,192.168.11.5,12,32768,2048,OvercloudControl,IPMI
    ...
    `,
  );
});

test.each([
  [';', 'semicolons'],
  ['\t', 'tabs'],
  ['|', 'bars'],
])('fields that are separated by %o', (separator, name) => {
  const lines = { 6: machines[6].replaceAll(',', separator) };
  expect(said(csvColumnCount, { 'baremetal.csv': csvOf(linesWith(lines)) })).toEqual([
    `error baremetal.csv:7 [${lines[6]}] The fields of this line are separated by ${name}; the installer divides lines at commas.`,
  ]);
});

test('semicolons become commas where that makes a machine', () => {
  checkMachines(
    csvColumnCount,
    { 1: '78:e7:d1:22:5d:10;administrator;Kaum-3rraten;192.168.11.5;12;32768;2048' },
    `
    ...
    78:e7:d1:22:5d:10;administrator;Kaum-3rraten;192.168.11.5;12;32768;2048
    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ error: The fields of this line are separated by semicolons; the installer divides lines at commas.
    | preferred fix: Separate the fields by commas
    | - 78:e7:d1:22:5d:10;administrator;Kaum-3rraten;192.168.11.5;12;32768;2048
    | + 78:e7:d1:22:5d:10,administrator,Kaum-3rraten,192.168.11.5,12,32768,2048
    ...
    `,
  );
  checkMachines(
    csvColumnCount,
    { 1: '78:e7:d1:22:5d:10;administrator;Kaum-3rraten;192.168.11.5;12;32768' },
    `
    ...
    78:e7:d1:22:5d:10;administrator;Kaum-3rraten;192.168.11.5;12;32768
    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ error: This line has 1 field; a machine has 7 to 9.
    | no fix
    ...
    `,
  );
  checkMachines(
    csvColumnCount,
    { 1: '1;2;3;4;5;6;7;8;9;10' },
    `
    ...
    1;2;3;4;5;6;7;8;9;10
    ^^^^^^^^^^^^^^^^^^^^ error: This line has 1 field; a machine has 7 to 9.
    | no fix
    ...
    `,
  );
});

test('comments', () => {
  checkMachines(
    csvColumnCount,
    { 1: '# spare machines' },
    `
    ...
    # spare machines
    ^^^^^^^^^^^^^^^^ error: The file cannot hold comments; every line is taken for a machine.
    | fix: Delete the comment
    | - # spare machines
    ...
    `,
  );
  checkMachines(
    csvColumnCount,
    { 7: '// the end' },
    `
    ...
    // the end
    ^^^^^^^^^^ error: The file cannot hold comments; every line is taken for a machine.
    | fix: Delete the comment
    | - // the end
    `,
  );
});

test('an address beside its column', () => {
  checkMachines(
    csvColumnCount,
    { 1: line(1, 'administrator,', '') },
    `
    ...
    78:e7:d1:22:5d:10,Kaum-3rraten,192.168.11.5,12,32768,2048,OvercloudControl,IPMI
                                   ^^^^^^^^^^^^ error: '192.168.11.5' is field 3 of this line, and the address is field 4; a field before it is missing.
                                   | no fix
    ...
    `,
  );
  checkMachines(
    csvColumnCount,
    { 1: line(1, 'Kaum-3rraten', 'Kaum,3rraten').replace(',IPMI', '') },
    `
    ...
    78:e7:d1:22:5d:10,administrator,Kaum,3rraten,192.168.11.5,12,32768,2048,OvercloudControl
                                                 ^^^^^^^^^^^^ error: '192.168.11.5' is field 5 of this line, and the address is field 4; there is a field too many before it; a password cannot hold a comma.
                                                 | no fix
    ...
    `,
  );
});

test('a comma in quotes is another mistake', () => {
  checkMachines(csvColumnCount, { 1: line(1, 'Kaum-3rraten', '"Kaum,3rraten"') });
});

test('a text behind empty fields, and semicolons beside commas', () => {
  checkMachines(
    csvColumnCount,
    { 1: `${machines[1]},,x` },
    `
    ...
    78:e7:d1:22:5d:10,administrator,Kaum-3rraten,192.168.11.5,12,32768,2048,OvercloudControl,IPMI,,x
                                                                                                  ^^ error: This line has 11 fields; a machine has 7 to 9.
                                                                                                  | no fix
    ...
    `,
  );
  checkMachines(
    csvColumnCount,
    { 1: '78:e7:d1:22:5d:10;a;b;c;d;e;f,x' },
    `
    ...
    78:e7:d1:22:5d:10;a;b;c;d;e;f,x
                                  ^ error: This line has 2 fields; a machine has 7 to 9.
                                  | no fix
    ...
    `,
  );
});
