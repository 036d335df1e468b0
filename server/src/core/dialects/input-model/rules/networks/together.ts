/** What networks must not have in common, and what those of one group must have. */
import { formatAddress } from '../../../../net/address.js';
import { type AddressRange, formatRange, freeRanges, rangesOverlap } from '../../../../net/address-range.js';
import { inFile } from '../../../../rules/in-file.js';
import type { Fix } from '../../../../rules/rule.js';
import { insertEntry, renameKey } from '../../../../syntax/rewrite.js';
import { renumber, repeats } from '../../simulation/component-sets-repeats.js';
import { usableRange } from '../../simulation/processor-addresses.js';
import { type Network, networksByGroup, networksOf } from '../../simulation/read-networks.js';
import { finding, frameRule, type ModelRule } from '../define.js';
import { groupsByName } from '../network-groups/read-groups.js';
import { externalGroup, networkExample } from './examples.js';

const SOURCE = 'Ardana configuration processor, checks of networks';

const USUAL = 'vlanid: 101\ncidr: 10.0.1.0/24\ngateway-ip: 10.0.1.1';

/** A second network of the group EXTERNAL-API. */
const two = (name: string, lines: readonly string[]) => () => {
  const files = networkExample(USUAL)();
  const own = ['network-group: EXTERNAL-API', 'vlanid: 102', ...lines].map((line) => `    ${line}\n`);
  const text = `  - name: ${name}\n${own.join('')}`;
  return { ...files, 'data/networks.yml': `${files['data/networks.yml'] ?? ''}${text}` };
};

const OTHER = ['cidr: 10.0.2.0/24', 'gateway-ip: 10.0.2.1'];

const networkDuplicate = frameRule({
  id: 'input-model/network-duplicate',
  severity: 'error',
  docs: {
    summary: 'Two networks have the same name.',
    why: 'Server groups name networks, and would mean both.',
    source: SOURCE,
    bad: two('EXTERNAL-API-NET', OTHER),
    good: two('EXTERNAL-API-NET-2', OTHER),
  },
  *check(frame) {
    const names = networksOf(frame).flatMap(({ item }) => item.text('name') ?? []);
    for (const { again, first } of repeats(names)) {
      yield finding(again.at, `There is a network '${again.value}' already.`, {
        related: [{ at: first.at, message: 'It stands here first.' }],
        fixes: () => renumber(again, new Set(names.map(({ value }) => value))),
      });
    }
  },
});

/** Where many networks are the same, each is compared with the first few only. */
const MOST_OVERLAPS = 8;

const networkOverlap = frameRule({
  id: 'input-model/network-overlap',
  severity: 'error',
  docs: {
    summary: 'Two networks have addresses in common.',
    why: 'An address would be given to two servers. Networks may share a subnet when their `addresses` do not overlap.',
    source: SOURCE,
    bad: two('SECOND-NET', ['cidr: 10.0.0.0/16', 'gateway-ip: 10.0.0.1']),
    good: two('SECOND-NET', OTHER),
  },
  *check(frame) {
    for (const { network, other, range } of overlaps(networksOf(frame))) {
      yield finding(
        network.cidr?.at ?? network.item.nameAt,
        `${network.title} overlaps ${other.title}: both have ${formatRange(range)}.`,
        { related: [{ at: other.cidr?.at ?? other.item.nameAt, message: `This is ${other.title}.` }] },
      );
    }
  },
});

interface Overlap {
  readonly network: Network;
  readonly other: Network;
  readonly range: AddressRange;
}

/** Pairs of networks with addresses in common, the later one first, in the order of the files. */
function overlaps(networks: readonly Network[]): readonly Overlap[] {
  const all = networks.flatMap((network, index) =>
    (network.usable ?? []).map((range) => ({ range, network, index })),
  );
  all.sort((a, b) =>
    a.range.first.value < b.range.first.value ? -1 : a.range.first.value > b.range.first.value ? 1 : 0,
  );
  const pairs = new Map<string, Overlap & { readonly at: readonly [number, number] }>();
  let open: typeof all = [];
  for (const each of all) {
    open = open.filter(({ range }) => range.last.value >= each.range.first.value);
    for (const other of open) {
      // A network of the same name is the same one twice.
      if (other.network.title === each.network.title || !rangesOverlap(other.range, each.range)) continue;
      const [early, late] = other.index < each.index ? [other, each] : [each, other];
      const key = `${late.index} ${early.index}`;
      if (pairs.has(key)) continue;
      const last = other.range.last.value < each.range.last.value ? other.range.last : each.range.last;
      const range = { first: each.range.first, last };
      pairs.set(key, { network: late.network, other: early.network, range, at: [late.index, early.index] });
    }
    if (open.length < MOST_OVERLAPS) open.push(each);
  }
  return [...pairs.values()].sort((a, b) => a.at[0] - b.at[0] || a.at[1] - b.at[1]);
}

const networkGatewayMissingRoutes = frameRule({
  id: 'input-model/network-gateway-missing-routes',
  severity: 'error',
  docs: {
    summary: 'A network of a group with routes has no gateway.',
    why: 'Traffic to the networks in the list `routes` goes through the gateway.',
    source: SOURCE,
    bad: networkExample('vlanid: 101\ncidr: 10.0.1.0/24', externalGroup('routes:\n  - MANAGEMENT')),
    good: networkExample(USUAL, externalGroup('routes:\n  - MANAGEMENT')),
  },
  *check(frame) {
    for (const network of networksOf(frame)) {
      const { item, title, group } = network;
      const routes = group && groupsByName(frame).get(group.value)?.item.entry('routes');
      if (!routes || item.state('gateway-ip') !== 'absent') continue;
      const of = groupsByName(frame).get(group.value);
      yield finding(
        item.nameAt,
        `${title} needs a 'gateway-ip': its group '${group.value}' has routes to other networks.`,
        {
          related: of ? [{ at: of.item.keyAt('routes'), message: 'These are the routes.' }] : [],
          fixes: () => giveGateway(network),
        },
      );
    }
  },
});

const networkGatewayMissingMulti = frameRule({
  id: 'input-model/network-gateway-missing-multi',
  severity: 'error',
  docs: {
    summary: 'A group has several networks, one of which has no gateway.',
    why: 'Servers in one network of a group reach those in the others through the gateway.',
    source: SOURCE,
    bad: two('SECOND-NET', ['cidr: 10.0.2.0/24']),
    good: two('SECOND-NET', OTHER),
  },
  *check(frame) {
    for (const [name, networks] of networksByGroup(frame)) {
      if (networks.length < 2 || groupsByName(frame).get(name)?.item.has('routes')) continue;
      for (const network of networks) {
        const { item, title } = network;
        if (item.state('gateway-ip') !== 'absent') continue;
        yield finding(
          item.nameAt,
          `${title} needs a 'gateway-ip': its group '${name}' has ${networks.length} networks.`,
          { fixes: () => giveGateway(network) },
        );
      }
    }
  },
});

function giveGateway({ item, subnet, isTooSmall, entries }: Network): Fix[] {
  const { file, node } = item;
  const misspelt = item.entry('gateway');
  if (misspelt)
    return [
      {
        title: "Rename the key to 'gateway-ip'",
        edits: inFile(file, renameKey(file, misspelt, 'gateway-ip')),
        preferred: true,
      },
    ];
  if (!subnet || isTooSmall) return [];
  // A gateway that servers may have as well would be taken out of their addresses.
  const taken = entries.flatMap(({ range }) =>
    range && range.first.value <= range.last.value ? [range] : [],
  );
  const [free] = freeRanges(usableRange(subnet), taken);
  if (!free) return [];
  const address = formatAddress(free.first);
  return [
    {
      title: `Add the gateway '${address}'`,
      edits: inFile(file, insertEntry(file, node, 'gateway-ip', address, item.entry('cidr'))),
    },
  ];
}

export const networkTogetherRules: readonly ModelRule[] = [
  networkDuplicate,
  networkOverlap,
  networkGatewayMissingRoutes,
  networkGatewayMissingMulti,
];
