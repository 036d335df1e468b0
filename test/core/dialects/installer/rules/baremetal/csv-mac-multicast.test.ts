import { expect, test } from 'vitest';
import { csvMacMulticast } from '../../../../../../server/src/core/dialects/installer/rules/baremetal/csv-mac-multicast.js';
import {
  csvOf,
  linesWith,
} from '../../../../../../server/src/core/dialects/installer/rules/baremetal/lines-examples.js';
import { said } from '../../../../../support/examples.js';
import { checkMachines, line } from '../../../../../support/machines.js';

test.each([
  ['00:00:00:00:00:00', 'is all zeros'],
  ['ff:FF:ff:ff:ff:ff', 'is the broadcast address'],
  ['79:e7:d1:22:5d:10', 'is a group address'],
])('%s %s', (mac, reason) => {
  const csv = csvOf(linesWith({ 1: line(1, '78:e7:d1:22:5d:10', mac) }));
  expect(said(csvMacMulticast, { 'baremetal.csv': csv })).toEqual([
    `error baremetal.csv:2 [${mac}] '${mac}' is not the address of a NIC: it ${reason}.`,
  ]);
});

test('addresses that a NIC can have', () => {
  checkMachines(csvMacMulticast, { 1: line(1, '78:e7:d1:22:5d:10', '00:00:00:00:00:01') });
  checkMachines(csvMacMulticast, { 1: line(1, '78:e7:d1:22:5d:10', 'fe:ff:ff:ff:ff:ff') });
});

test('no address at all', () => {
  checkMachines(csvMacMulticast, { 1: line(1, '78:e7:d1:22:5d:10', 'none') });
});
