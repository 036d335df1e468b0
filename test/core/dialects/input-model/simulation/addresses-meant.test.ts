/** Addresses and subnets with a slip in their writing, and what they surely mean. */
import { expect, test } from 'vitest';
import {
  addressMeant,
  cidrMeant,
  cidrOfLetters,
  rangeMeant,
} from '../../../../../server/src/core/dialects/input-model/simulation/addresses-meant.js';
import { subnetMeant } from '../../../../../server/src/core/net/cidr.js';

const SUBNETS = [subnetMeant('192.168.10.0/24'), undefined, subnetMeant('10.0.1.0/24')];

test.each([
  ['19.2168.10.1', '192.168.10.1'],
  ['192,168,10,1', '192.168.10.1'],
  ['192.168..10.1', '192.168.10.1'],
  ['192.168.1O.1', '192.168.10.1'],
  ['10.0.11', '10.0.1.1'],
  ['192.168.10.256', undefined],
  ['172.16.0.1', undefined],
  ['gateway', undefined],
  ['1921681011111111', undefined],
  // The dots of these may be in two places.
  ['10.0.1.', undefined],
])('%s is %s', (text, meant) => {
  expect(addressMeant(text, SUBNETS)).toBe(meant);
});

test('two addresses with the same digits are none', () => {
  expect(addressMeant('10.1.11.1', [subnetMeant('10.0.0.0/8') ?? undefined])).toBe(undefined);
});

test.each([
  ['10.0.1.0\\24', '10.0.1.0/24'],
  ['10.0.1.0 / 24', '10.0.1.0/24'],
  ['10.0.1.0//24', '10.0.1.0/24'],
  ['10.0.1.0-24', '10.0.1.0/24'],
  ['10.0.1.0/24,', '10.0.1.0/24'],
  ['10.0.1.0/24;', '10.0.1.0/24'],
  ['10,0,1,0/24', '10.0.1.0/24'],
  ['10.0..1.0/24', '10.0.1.0/24'],
  ['10.0.1.0:24', '10.0.1.0/24'],
  ['2001:db8::/64', '2001:db8::/64'],
  ['2001:db8:0:24', undefined],
  ['10.0.1.0/33', undefined],
  ['10.0.1.7\\24', undefined],
  ['ten', undefined],
])('the subnet %s is %s', (text, meant) => {
  expect(cidrMeant(text)).toBe(meant);
});

test.each([
  ['1O.0.1.0/24', '10.0.1.0/24'],
  ['10.0.1.x/24', '10.0.1.0/24'],
  ['box.0.1.0/24', undefined],
])('with its letters as digits, %s is %s', (text, meant) => {
  expect(cidrOfLetters(text)).toBe(meant);
});

test.each([
  ['10.0.1.10 to 10.0.1.99', '10.0.1.10-10.0.1.99'],
  ['10.0.1.10..10.0.1.99', '10.0.1.10-10.0.1.99'],
  ['10.0.1.10 – 10.0.1.99', '10.0.1.10-10.0.1.99'],
  ['10.0.1.99 to 10.0.1.10', undefined],
  ['10.0.1.10', undefined],
])('the range %s is %s', (text, meant) => {
  expect(rangeMeant(text)).toBe(meant);
});
