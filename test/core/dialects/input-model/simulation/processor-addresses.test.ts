/** What the configuration processor takes for an address or a subnet. */
import { describe, expect, test } from 'vitest';
import {
  readAddress,
  readCidr,
} from '../../../../../server/src/core/dialects/input-model/simulation/processor-addresses.js';
import { formatAddress } from '../../../../../server/src/core/net/address.js';
import { formatCidr } from '../../../../../server/src/core/net/cidr.js';

describe('what the processor takes for an address', () => {
  test.each([
    ['10', '0.0.0.10'],
    ['192.168', '192.0.0.168'],
    ['10.0.1', '10.0.0.1'],
    ['010.0.0.1', '8.0.0.1'],
    ['0x0a.0.0.1', '10.0.0.1'],
    ['2001:db8::1', '2001:db8::1'],
  ])('%s', (text, meant) => {
    const address = readAddress(text);
    expect(address && formatAddress(address)).toBe(meant);
  });

  test.each(['', '10.0.0.256', '10.0.0.1.1', '10.0.0.1/24', '08.0.0.1', 'a.b.c.d', '4294967296', ' '])(
    '%s is none',
    (text) => expect(readAddress(text)).toBeUndefined(),
  );

  test.each([
    ['10/8', '10.0.0.0/8'],
    ['10.0.00.0/24', '10.0.0.0/24'],
    ['10.1.2.3/16', '10.1.0.0/16'],
    ['10.0.0.0/255.255.0.0', '10.0.0.0/16'],
    ['10.0.0.0/0.0.0.255', '10.0.0.0/24'],
    ['10.0.0.1', '10.0.0.1/32'],
    ['2001:db8::/64', '2001:db8::/64'],
  ])('the subnet %s', (text, meant) => {
    const cidr = readCidr(text);
    expect(cidr && formatCidr(cidr)).toBe(meant);
  });

  test.each(['10.0.0.0/33', '10.0.0.0/255.0.255.0', '10.0.0.0/24/24', '10.0.0.0/', 'net', '300/8'])(
    'the subnet %s is none',
    (text) => expect(readCidr(text)).toBeUndefined(),
  );
});
