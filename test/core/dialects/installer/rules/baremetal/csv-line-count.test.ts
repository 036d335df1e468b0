import { expect, test } from 'vitest';
import { machines } from '../../../../../../server/src/core/dialects/installer/examples.js';
import { csvLineCount } from '../../../../../../server/src/core/dialects/installer/rules/baremetal/csv-line-count.js';
import { csvOf } from '../../../../../../server/src/core/dialects/installer/rules/baremetal/lines-examples.js';
import { said } from '../../../../../support/examples.js';
import { checkMachines, esxBeside, kvmBeside, line } from '../../../../../support/machines.js';

test('too few machines', () => {
  checkMachines(
    csvLineCount,
    machines.slice(0, 5),
    `
    ...
    78:e7:d1:22:5d:a8,administrator,Kaum-3rraten,192.168.11.4,12,32768,2048,OvercloudSwiftStorage,IPMI
    ^^^^^^^^^^^^^^^^^ error: A cloud must have 7 to 100 machines (on ESX at least 6), not 5.
    | no fix
    `,
  );
  checkMachines(
    csvLineCount,
    [machines[0]],
    `
    78:e7:d1:22:5d:58,administrator,Kaum-3rraten,192.168.11.1,12,32768,2048,Undercloud,IPMI
    ^^^^^^^^^^^^^^^^^ error: A cloud must have 7 to 100 machines (on ESX at least 6), not 1.
    | no fix
    `,
  );
  checkMachines(
    csvLineCount,
    ['mac,user,password,ip,cpus,memory,disk,role,power'],
    `
    mac,user,password,ip,cpus,memory,disk,role,power
    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ error: A cloud must have 7 to 100 machines (on ESX at least 6), not 0.
    | no fix
    `,
  );
  checkMachines(csvLineCount, machines);
});

test('six are enough on ESX, where no line is for compute; not on KVM', () => {
  const six = machines.slice(0, 6);
  checkMachines(csvLineCount, six);
  checkMachines(csvLineCount, six, '', esxBeside());
  const expected = 'A cloud must have 7 to 100 machines, not 6.';
  const onKvm = { 'baremetal.csv': csvOf(six), ...kvmBeside().files };
  expect(said(csvLineCount, onKvm)).toEqual([`error baremetal.csv:6 [78:e7:d1:22:52:9b] ${expected}`]);
  const withCompute = {
    'baremetal.csv': csvOf(six.map((text, index) => (index === 5 ? machines[6] : text))),
  };
  expect(said(csvLineCount, withCompute)).toEqual([`error baremetal.csv:6 [78:e7:d1:22:52:9e] ${expected}`]);
});

const many = (count: number) =>
  Array.from(
    { length: count },
    (_, index) => `78:e7:d1:22:53:${index + 100},administrator,Kaum-3rraten,10.1.0.${index},12,32768,2048`,
  );

test('too many machines', () => {
  expect(said(csvLineCount, { 'baremetal.csv': csvOf(many(102)) })).toEqual([
    'error baremetal.csv:101 [78:e7:d1:22:53:200] A cloud must have at most 100 machines, not 102. This is the first one too many.',
  ]);
  expect(said(csvLineCount, { 'baremetal.csv': csvOf(many(100)) })).toEqual([]);
  const removed = many(101).map((text, index) => (index === 3 ? `${text},OvercloudCompute:deleted` : text));
  expect(said(csvLineCount, { 'baremetal.csv': csvOf(removed) })).toEqual([]);
});

test('a file with another name may be an excerpt, and removed machines count for the fewest', () => {
  expect(said(csvLineCount, { 'baremetal-lab.csv': csvOf(machines.slice(0, 5)) })).toEqual([]);
  expect(said(csvLineCount, { 'baremetal-lab.csv': csvOf(many(101)) })).toHaveLength(1);
  checkMachines(csvLineCount, { 6: line(6, 'Compute,', 'Compute:deleted,') });
});

test('an empty file needs no further words', () => {
  checkMachines(csvLineCount, []);
});
