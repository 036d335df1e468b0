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
                                                                 ^^^^^ error: A line must have 7 to 9 fields, not 6.
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
                                                                                                  ^^^^^ error: A line must have 7 to 9 fields, not 10.
                                                                                                  | fix: Remove ',spare'
                                                                                                  | - 78:e7:d1:22:5d:10,administrator,Kaum-3rraten,192.168.11.5,12,32768,2048,OvercloudControl,IPMI,spare
                                                                                                  | + 78:e7:d1:22:5d:10,administrator,Kaum-3rraten,192.168.11.5,12,32768,2048,OvercloudControl,IPMI
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
                                                                                                 ^^ error: A line must have 7 to 9 fields, not 11.
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
    `error baremetal.csv:7 [${lines[6]}] Fields must be separated by commas, not by ${name}.`,
  ]);
});

test('semicolons become commas where that makes a machine', () => {
  checkMachines(
    csvColumnCount,
    { 1: '78:e7:d1:22:5d:10;administrator;Kaum-3rraten;192.168.11.5;12;32768;2048' },
    `
    ...
    78:e7:d1:22:5d:10;administrator;Kaum-3rraten;192.168.11.5;12;32768;2048
    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ error: Fields must be separated by commas, not by semicolons.
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
    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ error: A line must have 7 to 9 fields, not 1.
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
    ^^^^^^^^^^^^^^^^^^^^ error: A line must have 7 to 9 fields, not 1.
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
    ^^^^^^^^^^^^^^^^ error: Comments are not allowed: every line is read as a machine.
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
    ^^^^^^^^^^ error: Comments are not allowed: every line is read as a machine.
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
                                   ^^^^^^^^^^^^ error: '192.168.11.5' is field 3, but the address must be field 4: a field before it is missing.
                                   | fix: Insert 'administrator', the user of the other machines
                                   | - 78:e7:d1:22:5d:10,Kaum-3rraten,192.168.11.5,12,32768,2048,OvercloudControl,IPMI
                                   | + 78:e7:d1:22:5d:10,administrator,Kaum-3rraten,192.168.11.5,12,32768,2048,OvercloudControl,IPMI
    ...
    `,
  );
  checkMachines(
    csvColumnCount,
    { 1: line(1, 'Kaum-3rraten', 'Kaum,3rraten').replace(',IPMI', '') },
    `
    ...
    78:e7:d1:22:5d:10,administrator,Kaum,3rraten,192.168.11.5,12,32768,2048,OvercloudControl
                                                 ^^^^^^^^^^^^ error: '192.168.11.5' is field 5, but the address must be field 4: an extra field is before it. A password cannot contain a comma.
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
                                                                                                  ^^ error: A line must have 7 to 9 fields, not 11.
                                                                                                  | fix: Remove ',,x'
                                                                                                  | - 78:e7:d1:22:5d:10,administrator,Kaum-3rraten,192.168.11.5,12,32768,2048,OvercloudControl,IPMI,,x
                                                                                                  | + 78:e7:d1:22:5d:10,administrator,Kaum-3rraten,192.168.11.5,12,32768,2048,OvercloudControl,IPMI
    ...
    `,
  );
  checkMachines(
    csvColumnCount,
    { 1: '78:e7:d1:22:5d:10;a;b;c;d;e;f,x' },
    `
    ...
    78:e7:d1:22:5d:10;a;b;c;d;e;f,x
                                  ^ error: A line must have 7 to 9 fields, not 2.
                                  | no fix
    ...
    `,
  );
});

test("numbers in each other's place", () => {
  checkMachines(
    csvColumnCount,
    { 6: line(6, ',12,32768,', ',32768,12,') },
    `
    ...
    78:e7:d1:22:52:9e,administrator,Kaum-3rraten,192.168.11.7,32768,12,2048,OvercloudCompute,IPMI
                                                              ^^^^^ error: The number of CPU cores and the memory are swapped.
                                                              | preferred fix: Swap '32768' and '12'
                                                              | - 78:e7:d1:22:52:9e,administrator,Kaum-3rraten,192.168.11.7,32768,12,2048,OvercloudCompute,IPMI
                                                              | + 78:e7:d1:22:52:9e,administrator,Kaum-3rraten,192.168.11.7,12,32768,2048,OvercloudCompute,IPMI
    `,
  );
  checkMachines(
    csvColumnCount,
    { 6: line(6, ',12,32768,2048,', ',2048,32768,12,') },
    `
    ...
    78:e7:d1:22:52:9e,administrator,Kaum-3rraten,192.168.11.7,2048,32768,12,OvercloudCompute,IPMI
                                                              ^^^^ error: The number of CPU cores and the disk size are swapped.
                                                              | preferred fix: Swap '2048' and '12'
                                                              | - 78:e7:d1:22:52:9e,administrator,Kaum-3rraten,192.168.11.7,2048,32768,12,OvercloudCompute,IPMI
                                                              | + 78:e7:d1:22:52:9e,administrator,Kaum-3rraten,192.168.11.7,12,32768,2048,OvercloudCompute,IPMI
    `,
  );
  checkMachines(
    csvColumnCount,
    { 6: line(6, ',32768,2048,', ',2048,32768,') },
    `
    ...
    78:e7:d1:22:52:9e,administrator,Kaum-3rraten,192.168.11.7,12,2048,32768,OvercloudCompute,IPMI
                                                                 ^^^^ error: The memory and the disk size are swapped.
                                                                 | preferred fix: Swap '2048' and '32768'
                                                                 | - 78:e7:d1:22:52:9e,administrator,Kaum-3rraten,192.168.11.7,12,2048,32768,OvercloudCompute,IPMI
                                                                 | + 78:e7:d1:22:52:9e,administrator,Kaum-3rraten,192.168.11.7,12,32768,2048,OvercloudCompute,IPMI
    `,
  );
});

test.each([',12,32,2048,', ',12,4096,32768,', ',512,32768,2048,', ',1024,16,100,', ',12,32768,8,'])(
  'numbers %o may be meant as they stand',
  (numbers) => {
    checkMachines(csvColumnCount, { 6: line(6, ',12,32768,2048,', numbers) });
  },
);

test("the user and the password of the other machines, in each other's place", () => {
  checkMachines(
    csvColumnCount,
    { 6: line(6, 'administrator,Kaum-3rraten', 'Kaum-3rraten,administrator') },
    `
    ...
    78:e7:d1:22:52:9e,Kaum-3rraten,administrator,192.168.11.7,12,32768,2048,OvercloudCompute,IPMI
                      ^^^^^^^^^^^^ error: The user and the password are swapped.
                      | preferred fix: Swap the user and the password
                      | - 78:e7:d1:22:52:9e,Kaum-3rraten,administrator,192.168.11.7,12,32768,2048,OvercloudCompute,IPMI
                      | + 78:e7:d1:22:52:9e,administrator,Kaum-3rraten,192.168.11.7,12,32768,2048,OvercloudCompute,IPMI
    `,
  );
  checkMachines(csvColumnCount, { 6: line(6, 'administrator,Kaum-3rraten', 'root,Kaum-3rraten') });
  checkMachines(csvColumnCount, [
    machines[0],
    line(1, 'administrator,Kaum-3rraten', 'Kaum-3rraten,administrator'),
  ]);
});

test('a role behind another word for a power management', () => {
  checkMachines(
    csvColumnCount,
    { 6: line(6, 'OvercloudCompute,IPMI', 'ilo,OvercloudCompute') },
    `
    ...
    78:e7:d1:22:52:9e,administrator,Kaum-3rraten,192.168.11.7,12,32768,2048,ilo,OvercloudCompute
                                                                            ^^^ error: The role and the power management are swapped.
                                                                            | fix: Write 'OvercloudCompute,HP_iLO4'
                                                                            | - 78:e7:d1:22:52:9e,administrator,Kaum-3rraten,192.168.11.7,12,32768,2048,ilo,OvercloudCompute
                                                                            | + 78:e7:d1:22:52:9e,administrator,Kaum-3rraten,192.168.11.7,12,32768,2048,OvercloudCompute,HP_iLO4
    `,
  );
  checkMachines(
    csvColumnCount,
    { 6: line(6, 'OvercloudCompute,IPMI', 'rack,OvercloudCompute') },
    `
    ...
    78:e7:d1:22:52:9e,administrator,Kaum-3rraten,192.168.11.7,12,32768,2048,rack,OvercloudCompute
                                                                                 ^^^^^^^^^^^^^^^^ error: 'OvercloudCompute' is field 9, but the role must be field 8: an extra field is before it.
                                                                                 | no fix
    `,
  );
});

test('a password that is missing', () => {
  checkMachines(
    csvColumnCount,
    { 6: line(6, 'Kaum-3rraten,', '') },
    `
    ...
    78:e7:d1:22:52:9e,administrator,192.168.11.7,12,32768,2048,OvercloudCompute,IPMI
                                    ^^^^^^^^^^^^ error: '192.168.11.7' is field 3, but the address must be field 4: a field before it is missing.
                                    | fix: Insert the password of the other machines
                                    | - 78:e7:d1:22:52:9e,administrator,192.168.11.7,12,32768,2048,OvercloudCompute,IPMI
                                    | + 78:e7:d1:22:52:9e,administrator,Kaum-3rraten,192.168.11.7,12,32768,2048,OvercloudCompute,IPMI
    `,
  );
  checkMachines(
    csvColumnCount,
    { 6: line(6, 'administrator,Kaum-3rraten,', 'root,') },
    `
    ...
    78:e7:d1:22:52:9e,root,192.168.11.7,12,32768,2048,OvercloudCompute,IPMI
                           ^^^^^^^^^^^^ error: '192.168.11.7' is field 3, but the address must be field 4: a field before it is missing.
                           | no fix
    `,
  );
});

test('a machine that was left out by a sign for comments', () => {
  checkMachines(
    csvColumnCount,
    { 6: line(6, '78:e7:d1:22:52:9e', '# 78:e7:d1:22:52:9e') },
    `
    ...
    # 78:e7:d1:22:52:9e,administrator,Kaum-3rraten,192.168.11.7,12,32768,2048,OvercloudCompute,IPMI
    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ error: Comments are not allowed: every line is read as a machine.
    | fix: Delete the comment
    | - # 78:e7:d1:22:52:9e,administrator,Kaum-3rraten,192.168.11.7,12,32768,2048,OvercloudCompute,IPMI
    | fix: Remove the '#'
    | - # 78:e7:d1:22:52:9e,administrator,Kaum-3rraten,192.168.11.7,12,32768,2048,OvercloudCompute,IPMI
    | + 78:e7:d1:22:52:9e,administrator,Kaum-3rraten,192.168.11.7,12,32768,2048,OvercloudCompute,IPMI
    `,
  );
});

test('blanks between the fields', () => {
  checkMachines(
    csvColumnCount,
    { 6: machines[6].replaceAll(',', ' ') },
    `
    ...
    78:e7:d1:22:52:9e administrator Kaum-3rraten 192.168.11.7 12 32768 2048 OvercloudCompute IPMI
    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ error: Fields must be separated by commas, not by blanks.
    | preferred fix: Separate the fields by commas
    | - 78:e7:d1:22:52:9e administrator Kaum-3rraten 192.168.11.7 12 32768 2048 OvercloudCompute IPMI
    | + 78:e7:d1:22:52:9e,administrator,Kaum-3rraten,192.168.11.7,12,32768,2048,OvercloudCompute,IPMI
    `,
  );
});

test('where every line has a further field, the file is another one', () => {
  checkMachines(
    csvColumnCount,
    [`${machines[0]},002`],
    `
    ...
    78:e7:d1:22:5d:58,administrator,Kaum-3rraten,192.168.11.1,12,32768,2048,Undercloud,IPMI,002
                                                                                            ^^^ error: A line must have 7 to 9 fields, not 10.
                                                                                            | no fix
    `,
  );
});
