import { expect, test } from 'vitest';
import { csvHos10SmallestSecond } from '../../../../../../server/src/core/dialects/installer/rules/baremetal/csv-hos10-smallest-second.js';
import { narrow } from '../../../../../../server/src/core/dialects/installer/rules/baremetal/hos10-examples.js';
import { csvOf } from '../../../../../../server/src/core/dialects/installer/rules/baremetal/lines-examples.js';
import { said } from '../../../../../support/examples.js';
import { checkMachines, kvmBeside, line } from '../../../../../support/machines.js';

const with7 = (changes: Readonly<Record<number, string>>) =>
  narrow.map((text, index) => text.replace('12,32768,2048', changes[index] ?? '12,32768,2048'));

test('a smaller machine stands below', () => {
  checkMachines(
    csvHos10SmallestSecond,
    with7({ 4: '11,32768,2048' }),
    `
    ...
    78:e7:d1:22:5d:10,administrator,Kaum-3rraten,192.168.11.5,12,32768,2048
                                                              ^^ warning: In Helion OpenStack 1.0, the second line must be the smallest machine. This one has 12 CPU cores, line 5 has 11.
                                                              | related 5: This machine is smaller.
                                                              | fix: Swap this line with line 5
                                                              | - 78:e7:d1:22:5d:10,administrator,Kaum-3rraten,192.168.11.5,12,32768,2048
                                                              | + 78:e7:d1:22:5d:a8,administrator,Kaum-3rraten,192.168.11.4,11,32768,2048
                                                              | ...
                                                              | - 78:e7:d1:22:5d:a8,administrator,Kaum-3rraten,192.168.11.4,11,32768,2048
                                                              | + 78:e7:d1:22:5d:10,administrator,Kaum-3rraten,192.168.11.5,12,32768,2048
    ...
    `,
  );
  checkMachines(
    csvHos10SmallestSecond,
    with7({ 4: '12,32767,2048' }),
    `
    ...
    78:e7:d1:22:5d:10,administrator,Kaum-3rraten,192.168.11.5,12,32768,2048
                                                                 ^^^^^ warning: In Helion OpenStack 1.0, the second line must be the smallest machine. This one has 32768 MB of memory, line 5 has 32767.
                                                                 | related 5: This machine is smaller.
                                                                 | fix: Swap this line with line 5
                                                                 | - 78:e7:d1:22:5d:10,administrator,Kaum-3rraten,192.168.11.5,12,32768,2048
                                                                 | + 78:e7:d1:22:5d:a8,administrator,Kaum-3rraten,192.168.11.4,12,32767,2048
                                                                 | ...
                                                                 | - 78:e7:d1:22:5d:a8,administrator,Kaum-3rraten,192.168.11.4,12,32767,2048
                                                                 | + 78:e7:d1:22:5d:10,administrator,Kaum-3rraten,192.168.11.5,12,32768,2048
    ...
    `,
  );
  checkMachines(
    csvHos10SmallestSecond,
    with7({ 4: '12,32768,2047' }),
    `
    ...
    78:e7:d1:22:5d:10,administrator,Kaum-3rraten,192.168.11.5,12,32768,2048
                                                                       ^^^^ warning: In Helion OpenStack 1.0, the second line must be the smallest machine. This one has 2048 GiB of disk, line 5 has 2047.
                                                                       | related 5: This machine is smaller.
                                                                       | fix: Swap this line with line 5
                                                                       | - 78:e7:d1:22:5d:10,administrator,Kaum-3rraten,192.168.11.5,12,32768,2048
                                                                       | + 78:e7:d1:22:5d:a8,administrator,Kaum-3rraten,192.168.11.4,12,32768,2047
                                                                       | ...
                                                                       | - 78:e7:d1:22:5d:a8,administrator,Kaum-3rraten,192.168.11.4,12,32768,2047
                                                                       | + 78:e7:d1:22:5d:10,administrator,Kaum-3rraten,192.168.11.5,12,32768,2048
    ...
    `,
  );
});

test('none is the smallest in everything', () => {
  checkMachines(
    csvHos10SmallestSecond,
    with7({ 3: '12,32768,1024', 4: '12,65536,512', 5: '8,32768,2048' }),
    `
    ...
    78:e7:d1:22:5d:10,administrator,Kaum-3rraten,192.168.11.5,12,32768,2048
                                                              ^^ warning: In Helion OpenStack 1.0, the second line must be the smallest machine. This one has 12 CPU cores, line 6 has 8.
                                                              | related 6: This machine is smaller.
                                                              | no fix
    ...
    `,
  );
  checkMachines(
    csvHos10SmallestSecond,
    with7({ 3: '8,some,2048' }),
    `
    ...
    78:e7:d1:22:5d:10,administrator,Kaum-3rraten,192.168.11.5,12,32768,2048
                                                              ^^ warning: In Helion OpenStack 1.0, the second line must be the smallest machine. This one has 12 CPU cores, line 4 has 8.
                                                              | related 4: This machine is smaller.
                                                              | no fix
    ...
    `,
  );
});

test('the second line is the smallest, or the first one is smaller', () => {
  checkMachines(csvHos10SmallestSecond, with7({ 0: '8,1024,512' }));
  checkMachines(csvHos10SmallestSecond, with7({ 1: '8,32768,512' }));
  checkMachines(csvHos10SmallestSecond, with7({ 1: 'some,32768,2048', 4: '8,32768,2048' }));
});

test('files with roles, and excerpts', () => {
  checkMachines(csvHos10SmallestSecond, { 4: line(4, '12,32768,2048', '8,32768,2048') });
  checkMachines(csvHos10SmallestSecond, with7({ 4: '8,32768,2048' }), '', kvmBeside());
  const excerpt = with7({ 2: '8,32768,2048' }).slice(0, 3);
  expect(said(csvHos10SmallestSecond, { 'baremetal-lab.csv': csvOf(excerpt) })).toEqual([]);
  expect(said(csvHos10SmallestSecond, { 'baremetal.csv': csvOf(excerpt) })).toHaveLength(1);
});

test('the first of several that are as small, and a file with one line', () => {
  checkMachines(
    csvHos10SmallestSecond,
    with7({ 3: '8,32768,2048', 5: '8,32768,2048' }),
    `
    ...
    78:e7:d1:22:5d:10,administrator,Kaum-3rraten,192.168.11.5,12,32768,2048
                                                              ^^ warning: In Helion OpenStack 1.0, the second line must be the smallest machine. This one has 12 CPU cores, line 4 has 8.
                                                              | related 4: This machine is smaller.
                                                              | fix: Swap this line with line 4
                                                              | - 78:e7:d1:22:5d:10,administrator,Kaum-3rraten,192.168.11.5,12,32768,2048
                                                              | - 78:e7:d1:22:52:90,administrator,Kaum-3rraten,192.168.11.3,12,32768,2048
                                                              | ...
                                                              |   78:e7:d1:22:5d:c0,administrator,Kaum-3rraten,192.168.11.2,8,32768,2048
                                                              | + 78:e7:d1:22:52:90,administrator,Kaum-3rraten,192.168.11.3,12,32768,2048
                                                              | + 78:e7:d1:22:5d:10,administrator,Kaum-3rraten,192.168.11.5,12,32768,2048
    ...
    `,
  );
  checkMachines(csvHos10SmallestSecond, narrow.slice(0, 1));
  checkMachines(csvHos10SmallestSecond, narrow.slice(0, 2));
});
