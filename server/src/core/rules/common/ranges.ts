/**
 * Ranges of addresses as such, written in one value or as two keys. Where a range must lie, and what it must not meet,
 * is for the dialects.
 */
import { formatRange, parseRange } from '../../net/address-range.js';
import { replaceScalar } from '../../syntax/rewrite.js';
import { inFile } from '../in-file.js';
import type { Fix, Report, Rule, RuleContext } from '../rule.js';
import { farApartPairs, halfPairs, nearEnd, reversedPairs } from './range-pairs.js';

const plan = (range: string) =>
  `hypervisor: kvm\nphysical-networks:\n  - network: ipmi\n    addresses:\n      - ${range}\n`;

const installer = (ends: Readonly<Record<string, string>>) => ({
  'kvm-custom-ips.json': `${JSON.stringify({ cloud_type: 'KVM', baremetal: ends }, undefined, 2)}\n`,
});

export const rangeRules: readonly Rule<unknown>[] = [
  {
    id: 'common/range-half',
    severity: 'error',
    docs: {
      summary: 'Only one end of a range is written.',
      why: 'The other end is then a default that belongs to another network, or the range is not used at all.',
      source: 'JSON page 1.1',
      bad: installer({ network_seed_range_start: '192.168.130.4' }),
      good: installer({
        network_seed_range_start: '192.168.130.4',
        network_seed_range_end: '192.168.130.22',
      }),
    },
    local: true,
    check: ({ file, facts, report }) => halfPairs(file, facts).forEach(report),
  },
  {
    id: 'common/range-reversed',
    severity: 'error',
    docs: {
      summary: 'A range ends before it begins.',
      why: 'The lower address stands first; tools read a reversed range as empty, or fail.',
      source: 'Address arithmetic',
      bad: plan('192.168.11.90-192.168.11.20'),
      good: plan('192.168.11.20-192.168.11.90'),
    },
    local: true,
    check(context) {
      for (const report of [...reversedValues(context), ...reversedPairs(context.file, context.facts)])
        context.report(report);
    },
  },
  {
    id: 'common/range-far-apart',
    severity: 'warning',
    docs: {
      summary: 'The two ends of a range differ in their first part.',
      why: 'Such a range has millions of addresses; nearly always a digit was lost, as in 72 for 172.',
      source: 'Address arithmetic; a published sample has this mistake',
      bad: plan('10.16.1.20-11.16.1.90'),
      good: plan('10.16.1.20-10.16.1.90'),
    },
    local: true,
    check(context) {
      for (const report of [...farApartValues(context), ...farApartPairs(context.file, context.facts)])
        context.report(report);
    },
  },
];

type Context = Pick<RuleContext<unknown>, 'file' | 'facts'>;

/** Values that hold a whole range. */
function written({ facts }: Context) {
  return facts.formatted.filter(({ format, text }) => format === 'address-range' && !text.includes('{{'));
}

function reversedValues({ file, facts }: Context): Report[] {
  return written({ file, facts }).flatMap(({ node, text }) => {
    const result = parseRange(text);
    if (result.kind !== 'reversed') return [];
    const right = formatRange({ first: result.last, last: result.first });
    const edits = inFile(file, replaceScalar(file, node, right));
    return {
      at: { file, node },
      message: `The range '${text}' ends before it begins.`,
      fixes: () => [{ title: `Swap the ends: '${right}'`, edits, preferred: true }],
    };
  });
}

function farApartValues({ file, facts }: Context): Report[] {
  return written({ file, facts }).flatMap(({ node, text }) => {
    const result = parseRange(text);
    if (result.kind !== 'range' || result.range.first.family !== 4) return [];
    const { first, last } = result.range;
    if (first.value >> 24n === last.value >> 24n) return [];
    const nearer = nearEnd(result.range);
    return {
      at: { file, node },
      message: `The ends of '${text}' are far apart; is a digit missing?`,
      fixes: (): Fix[] => {
        if (!nearer) return [];
        const right = formatRange(nearer);
        return [{ title: `Change to '${right}'`, edits: inFile(file, replaceScalar(file, node, right)) }];
      },
    };
  });
}
