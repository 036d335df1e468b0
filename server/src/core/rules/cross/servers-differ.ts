/**
 * The servers of the surroundings that files name are among those of the plan. A file names fewer than a plan, and one by
 * its name may be the same as another by its address: only what can be compared is.
 */
import type { Cloud, NamedServers } from '../../model/cloud.js';
import type { Value } from '../../model/value.js';
import { formatAddress, parseAddress } from '../../net/address.js';
import { finding, related } from '../kit/finding.js';
import { changeTo, together } from '../kit/fixes.js';
import { quoted } from '../kit/words.js';
import { defineRule, type Report, type Rule } from '../rule.js';
import { fileName } from './about-clouds.js';
import { thePlanAnd } from './over.js';
import { docs } from './servers-differ.docs.js';

interface Row {
  readonly id: keyof typeof docs;
  readonly dialect: Exclude<Cloud['dialect'], 'plan'>;
  readonly what: string;
  readonly read: (cloud: Cloud) => NamedServers | undefined;
}

const rows: readonly Row[] = [
  { id: 'installer/plan-ntp-differs', dialect: 'installer', what: 'NTP server', read: ({ ntp }) => ntp },
  { id: 'installer/plan-dns-differs', dialect: 'installer', what: 'DNS server', read: ({ dns }) => dns },
  {
    id: 'installer/plan-vcenter-differs',
    dialect: 'installer',
    what: 'vCenter',
    read: ({ vcenters }) => vcenters,
  },
  { id: 'input-model/plan-ntp-differs', dialect: 'input-model', what: 'NTP server', read: ({ ntp }) => ntp },
  { id: 'input-model/plan-dns-differs', dialect: 'input-model', what: 'DNS server', read: ({ dns }) => dns },
];

export const serversDiffer: readonly Rule<readonly Cloud[]>[] = rows.map(({ id, dialect, what, read }) =>
  defineRule({
    id,
    severity: 'warning',
    docs: docs[id],
    over: thePlanAnd(dialect),
    check(plan, other) {
      const [planned, named] = [read(plan), read(other)];
      if (!planned?.complete || planned.items.length === 0 || !named) return [];
      const away = named.items.filter((item) => isAway(item, planned.items));
      // Servers of one file that differ among themselves are spoken of by a rule of their own.
      const isMixed = id === 'installer/plan-ntp-differs' && away.length < named.items.length;
      return isMixed ? [] : reportsOf(plan, what, planned.items, away);
    },
  }),
);

function* reportsOf(
  plan: Cloud,
  what: string,
  planned: readonly Value<string>[],
  away: readonly Value<string>[],
): Iterable<Report> {
  const [first, ...more] = away;
  const [one, another] = planned;
  if (!first || !one) return;
  const name = fileName(plan.uri);
  const all = quoted(planned.slice(0, SHOWN).map(({ value }) => value));
  const isOne = another === undefined && more.every(({ value }) => value === first.value);
  yield finding(first.at, `${what} '${first.value}' is not in the plan '${name}', which has ${all}.`, {
    related: [
      related(one.at, `The plan says '${one.value}' here.`),
      ...more.map(({ at, value }) => related(at, `'${value}' is not in the plan.`)),
    ],
    fixes: () =>
      isOne
        ? [
            ...together(
              `Change to '${one.value}' here`,
              away.map((each) => changeTo(each, one.value)),
            ),
            ...changeTo(one, first.value, { title: `Change to '${first.value}' in '${name}'` }),
          ]
        : [],
  });
}

/** How many servers of the plan are named. */
const SHOWN = 4;

type Server = readonly [kind: 'address' | 'name', text: string];

const NAME = /^(?=.*[a-z])[a-z0-9_](?:[a-z0-9._-]*[a-z0-9_])?$/;

/** Undefined for what is neither an address nor a name, and for a server that is this very computer. */
function serverIn(written: string): Server | undefined {
  const text = written.trim().toLowerCase().replace(/\.$/, '');
  const address = parseAddress(text);
  if (address) return /^127\./.test(text) ? undefined : ['address', formatAddress(address)];
  return NAME.test(text) && text !== 'localhost' ? ['name', text] : undefined;
}

/** True where each server of the plan is told in the same way, and is another one. */
function isAway({ value }: Value<string>, planned: readonly Value<string>[]): boolean {
  const server = serverIn(value);
  if (!server) return false;
  return planned.every((each) => {
    const other = serverIn(each.value);
    return other !== undefined && other[0] === server[0] && !isSame(other, server);
  });
}

/** A name without a domain may be the short form of one that has it. */
function isSame([, a]: Server, [kind, b]: Server): boolean {
  return a === b || (kind === 'name' && (a.startsWith(`${b}.`) || b.startsWith(`${a}.`)));
}
