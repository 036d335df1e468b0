/** How long pools last. */
import { describe, expect, test } from 'vitest';
import {
  GROWTH,
  NODES,
} from '../../../../../../server/src/core/dialects/plan/rules/addresses/section-examples.js';
import { type Change, fixesOf, saidOf } from '../../said-of.js';

test('as it should be', () => {
  expect(saidOf(GROWTH)).toEqual([]);
});

test('plan/growth-shrinks', () => {
  const change: Change = ['  compute: 20', '  compute: 2'];
  expect(saidOf(GROWTH, change)).toEqual([
    "plan/growth-shrinks: 'compute' is already 4 and cannot grow to 2.",
  ]);
  expect(fixesOf(GROWTH, change)).toEqual([{ title: "Change to '4'", after: [] }]);
});

test('plan/growth-period', () => {
  for (const until of ['2026-12', '2027-01'])
    expect(saidOf(GROWTH, ['until: 2029-12', `until: ${until}`])).toEqual([
      "plan/growth-period: 'until' must be later than 'from'.",
    ]);
  expect(saidOf(GROWTH, ['  until: 2029-12\n', ''])).toEqual([]);
});

describe('plan/growth-pool', () => {
  test('a pool that suffices today and not later, with the month', () => {
    expect(saidOf(GROWTH, ['130.10-192.168.130.60', '130.10-192.168.130.30'])).toEqual([
      "plan/growth-pool: The pool of 'undercloud-management' has 21 addresses, but 29 nodes are planned. With even growth it lasts until 2028-06.",
    ]);
  });

  test('without a period no month is told', () => {
    const said = saidOf(
      GROWTH,
      ['130.10-192.168.130.60', '130.10-192.168.130.30'],
      ['  from: 2027-01\n', ''],
    );
    expect(said).toEqual([expect.not.stringContaining('even growth')]);
  });

  test('a pool that does not suffice today is another mistake', () => {
    const said = saidOf(GROWTH, ['130.10-192.168.130.60', '130.10-192.168.130.15']);
    expect(said).toEqual([expect.stringContaining('plan/pool-too-small')]);
  });
});

test('plan/growth-floating', () => {
  expect(saidOf(GROWTH, ['floating-ips: 90', 'floating-ips: 160'])).toEqual([
    'plan/growth-floating: The pool has 100 floating IPs, but 160 are planned. With even growth it lasts until 2028-06.',
  ]);
});

test('a subnet without a pool lasts as long as it has hosts', () => {
  const noPool: Change = ['addresses: [192.168.130.10-192.168.130.60],', ''];
  expect(saidOf(GROWTH, noPool)).toEqual([]);
  expect(saidOf(GROWTH, noPool, ['192.168.130.0/24', '192.168.130.0/27'])).toEqual([
    "plan/growth-pool: The subnet of 'undercloud-management' has 30 addresses, but 29 nodes are planned. With even growth it lasts until 2029-07.",
  ]);
});

describe('plan/growth-beyond', () => {
  test('more nodes than a cloud has', () => {
    expect(
      saidOf(
        GROWTH,
        ['  compute: 20', '  compute: 95'],
        ['192.168.130.10-192.168.130.60', '192.168.130.10-192.168.130.200'],
      ),
    ).toEqual(['plan/growth-beyond: A cloud has at most 100 nodes, and 104 are planned.']);
  });

  test('more of a role than there can be', () => {
    expect(saidOf(GROWTH, ['  compute: 20', '  compute: 120'])).toEqual([
      expect.stringContaining('plan/growth-pool'),
      "plan/growth-beyond: 'compute' must be at most 100, not 120.",
    ]);
    expect(saidOf(GROWTH, ['  compute: 20', '  compute-proxies: 2'])).toEqual([
      "plan/growth-beyond: 'compute-proxies' cannot grow to 2: it is not used on KVM.",
    ]);
  });
});

test('what grows is not less than the machines that are listed', () => {
  const grown = `${NODES}\ngrowth: { compute: 3 }\n`;
  expect(saidOf(grown, ['    compute: 4\n', ''])).toEqual([
    "plan/growth-shrinks: 'compute' is already 4 and cannot grow to 3.",
  ]);
});
