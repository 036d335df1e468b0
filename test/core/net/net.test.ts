/** Address, subnet, range and VLAN arithmetic. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  type Address,
  formatAddress,
  isPrivate,
  parseAddress,
  specialBlock,
  step,
} from '../../../server/src/core/net/address.js';
import {
  type AddressRange,
  formatRange,
  freeRanges,
  parseRange,
  rangeContains,
  rangeSize,
  rangesOverlap,
} from '../../../server/src/core/net/address-range.js';
import {
  cidrContains,
  cidrsOverlap,
  formatCidr,
  hostRange,
  nextFreeCidr,
  parseCidr,
} from '../../../server/src/core/net/cidr.js';
import { isVlanId, nextFreeVlanId, parseVlanRange } from '../../../server/src/core/net/vlan.js';

const address = (text: string): Address => {
  const found = parseAddress(text);
  if (!found) throw new Error(text);
  return found;
};
const range = (text: string): AddressRange => {
  const result = parseRange(text);
  if (result.kind !== 'range') throw new Error(text);
  return result.range;
};
const cidr = (text: string) => {
  const result = parseCidr(text);
  if (result.kind !== 'cidr') throw new Error(text);
  return result.cidr;
};

describe('addresses', () => {
  test.each(['0.0.0.0', '10.1.2.3', '255.255.255.255', '::', '::1', '2001:db8::8a2e:370:7334'])(
    '%s is kept',
    (text) => {
      expect(formatAddress(address(text))).toBe(text);
    },
  );
  test.each([
    '',
    '1',
    '1.2.3',
    '1.2.3.4.5',
    '256.1.1.1',
    '01.2.3.4',
    '1.2.3.4 ',
    ' 1.2.3.4',
    '0x1.2.3.4',
    '1.2.3.-4',
    'a.b.c.d',
    'fe80::1%eth0',
    '1.2.3.4/8',
    ':::',
  ])('%j is none', (text) => {
    expect(parseAddress(text)).toBeUndefined();
  });
  test('steps stop at the ends of the space', () => {
    expect(step(address('10.0.0.255'), 1)).toEqual(address('10.0.1.0'));
    expect(step(address('0.0.0.0'), -1)).toBeUndefined();
    expect(step(address('255.255.255.255'), 1)).toBeUndefined();
  });
  test.each([
    ['127.0.0.1', 'loopback'],
    ['0.1.2.3', 'unspecified'],
    ['169.254.1.1', 'link-local'],
    ['224.0.0.5', 'multicast'],
    ['240.1.1.1', 'reserved'],
    ['255.255.255.255', 'reserved'],
    ['192.0.2.9', 'documentation'],
    ['198.51.100.9', 'documentation'],
    ['203.0.113.9', 'documentation'],
    ['10.0.0.1', undefined],
    ['100.64.0.1', undefined],
    ['198.18.0.1', undefined],
    ['16.110.1.1', undefined],
  ])('%s lies in a block of kind %s', (text, block) => {
    expect(specialBlock(address(text))).toBe(block);
  });
  test('private blocks', () => {
    expect(
      ['10.1.1.1', '172.16.0.1', '172.31.255.1', '192.168.0.1'].map((each) => isPrivate(address(each))),
    ).toEqual(Array(4).fill(true));
    expect(['11.1.1.1', '172.32.0.1', '16.1.1.1'].map((each) => isPrivate(address(each)))).toEqual(
      Array(3).fill(false),
    );
  });
});

describe('ranges', () => {
  test('are read with and without blanks', () => {
    expect(formatRange(range('10.0.0.1 - 10.0.0.9'))).toBe('10.0.0.1-10.0.0.9');
    expect(formatRange(range('10.0.0.1'))).toBe('10.0.0.1');
    expect(rangeSize(range('10.0.0.0-10.0.1.255'))).toBe(512n);
    expect(parseRange('10.0.0.9-10.0.0.1').kind).toBe('reversed');
    expect(parseRange('10.0.0.9-x')).toEqual({ kind: 'invalid', part: 'x' });
    expect(parseRange('10.0.0.9-::1').kind).toBe('invalid');
  });

  const last = fc.nat(60);
  const some = fc.array(fc.tuple(last, last), { maxLength: 6 });
  test('what is free and what is used make up the whole', () => {
    fc.assert(
      fc.property(some, (pairs) => {
        const at = (n: number) => address(`10.0.0.${n}`);
        const used = pairs.map(([a, b]) => ({ first: at(Math.min(a, b)), last: at(Math.max(a, b)) }));
        const whole = range('10.0.0.10-10.0.0.50');
        const free = freeRanges(whole, used);
        for (let n = 0; n <= 60; n++) {
          const isFree = free.some((each) => rangeContains(each, at(n)));
          const inside = n >= 10 && n <= 50 && !used.some((each) => rangeContains(each, at(n)));
          expect(isFree).toBe(inside);
        }
        free.forEach((a, i) => {
          for (const b of free.slice(i + 1)) expect(rangesOverlap(a, b)).toBe(false);
        });
      }),
    );
  });
});

describe('subnets', () => {
  test('are read, with what is wrong', () => {
    expect(formatCidr(cidr('10.0.0.0/8'))).toBe('10.0.0.0/8');
    const bits = parseCidr('10.0.0.5/24');
    expect(bits.kind === 'host-bits' && formatCidr(bits.cidr)).toBe('10.0.0.0/24');
    expect(parseCidr('10.0.0.0')).toEqual({ kind: 'invalid', reason: 'no-prefix' });
    expect(parseCidr('10.0.0/24')).toEqual({ kind: 'invalid', reason: 'address' });
    expect(parseCidr('10.0.0.0/33')).toEqual({ kind: 'invalid', reason: 'prefix' });
    expect(parseCidr('10.0.0.0/024')).toEqual({ kind: 'invalid', reason: 'prefix' });
    expect(formatCidr(cidr('2001:db8::/32'))).toBe('2001:db8::/32');
  });
  test('hosts leave out both ends', () => {
    expect(formatRange(hostRange(cidr('10.0.0.0/29')))).toBe('10.0.0.1-10.0.0.6');
    expect(formatRange(hostRange(cidr('10.0.0.0/31')))).toBe('10.0.0.0-10.0.0.1');
  });
  test('contain and overlap', () => {
    expect(cidrContains(cidr('10.0.0.0/8'), address('10.255.255.255'))).toBe(true);
    expect(cidrContains(cidr('10.0.0.0/8'), address('11.0.0.0'))).toBe(false);
    expect(cidrsOverlap(cidr('10.0.0.0/8'), cidr('10.1.0.0/16'))).toBe(true);
    expect(cidrsOverlap(cidr('10.0.0.0/16'), cidr('10.1.0.0/16'))).toBe(false);
  });
  test('the next free one is found, or the end of the space', () => {
    const used = [cidr('10.0.0.0/24'), cidr('10.0.1.0/25')];
    const next = nextFreeCidr(cidr('10.0.0.0/24'), used);
    expect(next && formatCidr(next)).toBe('10.0.2.0/24');
    expect(nextFreeCidr(cidr('255.255.255.0/24'), [cidr('255.255.255.0/24')])).toBeUndefined();
  });
  test('addresses of the public are somebody else’s', () => {
    expect(nextFreeCidr(cidr('192.168.255.0/24'), [cidr('192.168.255.0/24')])).toBeUndefined();
    const own = cidr('15.200.14.0/25');
    expect(nextFreeCidr(own, [])).toEqual(own);
    expect(nextFreeCidr(own, [own])).toBeUndefined();
  });
});

describe('VLAN ids', () => {
  test('bounds', () => {
    expect([0, 1, 4094, 4095, 1.5].map(isVlanId)).toEqual([false, true, true, false, false]);
  });
  test('ranges', () => {
    expect(parseVlanRange('500-1000')).toEqual({ kind: 'range', range: { first: 500, last: 1000 } });
    expect(parseVlanRange('500:1000').kind).toBe('range');
    expect(parseVlanRange('1000-500').kind).toBe('reversed');
    expect(parseVlanRange('0-500').kind).toBe('out-of-bounds');
    expect(parseVlanRange('x').kind).toBe('invalid');
  });
  test('the next free one goes round and can be none', () => {
    expect(nextFreeVlanId([331, 332], [{ first: 333, last: 400 }], 331)).toBe(401);
    expect(nextFreeVlanId([4094], [], 4094)).toBe(1);
    expect(nextFreeVlanId([], [{ first: 1, last: 4094 }])).toBeUndefined();
  });
});
