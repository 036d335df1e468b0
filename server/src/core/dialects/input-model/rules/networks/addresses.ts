/** The single addresses of networks: gateways, the ends of ranges that are older than `addresses`, and their families. */
import type { Value } from '../../../../model/value.js';
import { formatAddress } from '../../../../net/address.js';
import { formatRange, rangeContains } from '../../../../net/address-range.js';
import { inFile } from '../../../../rules/in-file.js';
import type { Fix } from '../../../../rules/rule.js';
import { insertEntry, insertItem, removeEntry, replaceScalar } from '../../../../syntax/rewrite.js';
import { readAddress, usableRange } from '../../simulation/processor-addresses.js';
import { type Network, networksOf } from '../../simulation/read-networks.js';
import { finding, frameRule, type ModelRule } from '../define.js';
import { networkExample } from './examples.js';

const SOURCE = 'Ardana configuration processor, checks of networks';

const USUAL = 'vlanid: 101\ncidr: 10.0.1.0/24\ngateway-ip: 10.0.1.1';

export function change({ at, node, shared }: Value<string>, to: string, preferred = false): Fix[] {
  if (shared) return [];
  const edits = inFile(at.file, replaceScalar(at.file, node, to));
  return [{ title: `Change to '${to}'`, edits, ...(preferred && { preferred }) }];
}

const networkIpInvalid = frameRule({
  id: 'input-model/network-ip-invalid',
  severity: 'error',
  docs: {
    summary: 'A gateway, start or end of a network is no IP address.',
    why: 'The addresses of the network cannot be computed. A prefix length belongs to the `cidr` only.',
    source: SOURCE,
    bad: networkExample('vlanid: 101\ncidr: 10.0.1.0/24\ngateway-ip: 10.0.1.256'),
    good: networkExample(USUAL),
  },
  *check(frame) {
    for (const { singles } of networksOf(frame)) {
      for (const { value: text, address } of singles) {
        if (address) continue;
        const [bare = ''] = text.value.trim().split('/');
        const isBareFine = readAddress(bare) !== undefined;
        const hint = isBareFine && text.value.includes('/') ? '; the prefix belongs to the cidr' : '';
        yield finding(text.at, `'${text.value}' is no IP address${hint}.`, {
          fixes: () => (isBareFine ? change(text, bare, true) : []),
        });
      }
    }
  },
});

const networkGatewayOutsideCidr = frameRule({
  id: 'input-model/network-gateway-outside-cidr',
  severity: 'error',
  docs: {
    summary: 'The gateway of a network is not among the hosts of its subnet.',
    why: 'Servers reach a gateway directly; one outside of their subnet they cannot reach. The first and the last address are no hosts.',
    source: SOURCE,
    bad: networkExample('vlanid: 101\ncidr: 10.0.1.0/24\ngateway-ip: 10.0.2.1'),
    good: networkExample(USUAL),
  },
  *check(frame) {
    for (const { singles, subnet, cidr, isTooSmall } of networksOf(frame)) {
      const { value: gateway, address } = singles.find(({ key }) => key === 'gateway-ip') ?? {};
      if (!gateway || !address || !subnet || !cidr || isTooSmall) continue;
      const usable = usableRange(subnet);
      if (rangeContains(usable, address)) continue;
      yield finding(
        gateway.at,
        `The gateway '${gateway.value}' is not among the hosts of '${cidr.value}' (${formatRange(usable)}).`,
        {
          related: [{ at: cidr.at, message: 'This is the subnet.' }],
          fixes: () => change(gateway, formatAddress(usable.first)),
        },
      );
    }
  },
});

const networkIpFamilyMixed = frameRule({
  id: 'input-model/network-ip-family-mixed',
  severity: 'warning',
  docs: {
    summary: 'An address of a network is of another IP version than the first one of the model.',
    why: 'A cloud is set up for one version of IP throughout.',
    source: SOURCE,
    bad: networkExample('vlanid: 101\ncidr: 2001:db8:1::/64\ngateway-ip: 2001:db8:1::1'),
    good: networkExample(USUAL),
  },
  *check(frame) {
    const networks = networksOf(frame);
    const first = networks.flatMap(({ singles }) => singles).find(({ address }) => address);
    const family = first?.address?.family;
    if (!first || family === undefined) return;
    for (const { item, cidr, subnet, singles } of networks) {
      const vips = item.items('vips').items.flatMap((vip) => {
        const value = vip.text('address');
        return value ? [{ value, address: readAddress(value.value) }] : [];
      });
      for (const { value, address } of [{ value: cidr, address: subnet?.network }, ...singles, ...vips]) {
        if (!value || !address || address.family === family) continue;
        yield finding(value.at, `'${value.value}' is IPv${address.family} in a model of IPv${family}.`, {
          related: [{ at: first.value.at, message: `This is the first address, of IPv${family}.` }],
        });
      }
    }
  },
});

const networkStartEndDeprecated = frameRule({
  id: 'input-model/network-start-end-deprecated',
  severity: 'warning',
  docs: {
    summary: 'A network says its addresses with `start-address` and `end-address`.',
    why: 'The list `addresses` took their place: it holds any number of ranges and single addresses.',
    source: SOURCE,
    bad: networkExample(`${USUAL}\nstart-address: 10.0.1.10\nend-address: 10.0.1.99`),
    good: networkExample(`${USUAL}\naddresses:\n  - 10.0.1.10-10.0.1.99`),
  },
  *check(frame) {
    for (const network of networksOf(frame)) {
      if (!network.subnet) continue;
      const key = network.item.entry('start-address') ? 'start-address' : 'end-address';
      if (!network.item.entry(key)) continue;
      yield finding(network.item.keyAt(key), `'${key}' is replaced by the list 'addresses'.`, {
        tag: 'deprecated',
        fixes: () => toAddresses(network),
      });
    }
  },
});

/** Moves a range into the list of addresses, where both of its ends stand side by side or there is one alone. */
function toAddresses({ item, oldRange }: Network): readonly Fix[] {
  const [first, second] = (['start-address', 'end-address'] as const).flatMap((key) => item.entry(key) ?? []);
  if (!oldRange || oldRange.first.value > oldRange.last.value || !first) return [];
  const { file, node } = item;
  // What comes in by a merge key stands elsewhere.
  if (![first, ...(second ? [second] : [])].every((entry) => node.entries.includes(entry))) return [];
  const range = formatRange(oldRange);
  const list = item.texts('addresses').node;
  if (item.has('addresses') && !list) return [];
  const added = list
    ? insertItem(file, list, range)
    : insertEntry(
        file,
        node,
        'addresses',
        [range],
        node.entries.filter((e) => e !== first && e !== second).at(-1),
      );
  const removed = [first, ...(second ? [second] : [])].flatMap((entry) => removeEntry(file, entry));
  return [{ title: `Replace by addresses '${range}'`, edits: inFile(file, added, removed), preferred: true }];
}

export const networkAddressRules: readonly ModelRule[] = [
  networkIpInvalid,
  networkGatewayOutsideCidr,
  networkIpFamilyMixed,
  networkStartEndDeprecated,
];
