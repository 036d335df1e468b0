/** The items of `network_vlan_ranges`: physical networks, each with the VLAN ids that networks may take from it. */
import { networksWithFirstVlans, serviceNetwork } from '../../../../architecture/installer-networks.js';
import type { Rule } from '../../../../rules/rule.js';
import { nearest } from '../../../../text/nearest.js';
import { kvmExample } from '../../examples.js';
import type { EnvironmentJson, Installer } from '../../model/installer-model.js';
import { defineEnvironmentRule } from '../define.js';
import { quoted } from '../services/repairs.js';
import {
  type ItemList,
  type ListItem,
  readItems,
  readVlanItem,
  type VlanItem,
  withItem,
} from './list-items.js';
import { appendMapping, formatMapping, knownMappings, mappingLists, mappingsIn } from './mapping-lists.js';
import { textAt } from './meant-text.js';
import { changeTo, repair, strayComma } from './repairs.js';

const RANGES = 'neutron.network_vlan_ranges';
const MAPPINGS = 'svc.overcloud_bridge_mappings';
const SOURCE = 'Page VLAN provider networks 1.1';
const vlanNetworks = {
  'neutron.network_type': 'vlan',
  'neutron.overcloud_dvr': 'False',
  [RANGES]: 'physnet1:300:398',
  [MAPPINGS]: 'svcnet1:br-svc,physnet1:br-ex',
};

interface Read {
  readonly item: ListItem;
  readonly read: VlanItem;
}

function rangesOf(
  environment: EnvironmentJson,
): { readonly list: ItemList; readonly all: readonly Read[] } | undefined {
  const list = readItems(environment, RANGES);
  return list && { list, all: list.items.map((item) => ({ item, read: readVlanItem(item) })) };
}

function replaceItem(
  environment: EnvironmentJson,
  list: ItemList,
  item: ListItem,
  text: string,
  preferred = false,
) {
  const edits = [changeTo(environment, list.value, withItem(list, item, text))];
  return repair(environment, `Change to '${text}'`, edits, preferred);
}

const format = defineEnvironmentRule({
  id: 'installer/vlan-ranges-format',
  severity: 'error',
  docs: {
    summary:
      'An item of `network_vlan_ranges` is neither a physical network nor one with two VLAN ids behind colons.',
    why: 'Neutron reads a list with commas of items such as `physnet1` or `physnet1:300:398`. It does not start with any other text.',
    source: SOURCE,
    ...kvmExample({ ...vlanNetworks, [RANGES]: 'physnet1:300-398' }, vlanNetworks),
  },
  check({ environment, report }) {
    const ranges = rangesOf(environment);
    if (!ranges) return;
    const { list, all } = ranges;
    const comma = strayComma(environment, list);
    if (comma) report(comma);
    for (const { item, read } of all) {
      if (item.text === '' || read.kind !== 'invalid') continue;
      const { meant } = read;
      const form = meant ? `write '${meant}'.` : "write a network with two ids, such as 'physnet1:300:398'.";
      report({
        at: item.at,
        message: `'${item.text}' is no range of VLANs; ${form}`,
        fixes: () => (meant === undefined ? [] : replaceItem(environment, list, item, meant, true)),
      });
    }
  },
});

const mapping = defineEnvironmentRule({
  id: 'installer/vlan-ranges-mapping',
  severity: 'error',
  docs: {
    summary: 'An item of `network_vlan_ranges` maps a network to a bridge.',
    why: 'Mappings have a list of their own. Here the name of the bridge stands where VLAN ids are expected, and Neutron does not start.',
    source: 'A published sample has this mistake; page VLAN provider networks 1.1 for the right place',
    ...kvmExample({ ...vlanNetworks, [RANGES]: 'physnet1:br-ex' }, vlanNetworks),
  },
  check({ environment, report }) {
    const ranges = rangesOf(environment);
    for (const { item, read } of ranges?.all ?? []) {
      if (!ranges || read.kind !== 'mapping') continue;
      const { network } = read.mapping;
      report({
        at: item.at,
        message: `'${item.text}' maps a network to a bridge; that belongs in 'overcloud_bridge_mappings', and VLAN ids belong here.`,
        fixes: () => {
          const mapped = mappingLists(environment).flatMap(mappingsIn);
          const there = mapped.some((each) => formatMapping(each) === item.text);
          // A network that has another bridge there is left for a person to decide.
          const add = there ? [] : [appendMapping(environment, read.mapping)];
          if (!there && mapped.some((each) => each.network === network)) return [];
          const rest = changeTo(environment, ranges.list.value, withItem(ranges.list, item, network));
          const title = there
            ? `Change to '${network}', which is mapped already`
            : `Move the mapping to the bridge mappings and leave '${network}'`;
          return repair(environment, title, [rest, ...add]);
        },
      });
    }
  },
});

const bounds = defineEnvironmentRule({
  id: 'installer/vlan-ranges-bounds',
  severity: 'error',
  docs: {
    summary: 'The VLAN ids of a range do not exist, or the range ends before it begins.',
    why: 'VLAN ids go from 1 to 4094, the lower one first. Neutron does not start with any other range.',
    source: 'IEEE 802.1Q; page VLAN provider networks 1.1',
    ...kvmExample({ ...vlanNetworks, [RANGES]: 'physnet1:398:300' }, vlanNetworks),
  },
  check({ environment, report }) {
    const ranges = rangesOf(environment);
    for (const { item, read } of ranges?.all ?? []) {
      if (!ranges || (read.kind !== 'no-ids' && read.kind !== 'reversed')) continue;
      const { first, last } = read.range;
      const swapped = `${read.network}:${last}:${first}`;
      report({
        at: item.at,
        message:
          read.kind === 'reversed'
            ? `'${item.text}' ends before it begins.`
            : `'${item.text}' has VLAN ids that do not exist; they go from 1 to 4094.`,
        fixes: () =>
          read.kind === 'reversed' ? replaceItem(environment, ranges.list, item, swapped, true) : [],
      });
    }
  },
});

const tooFew = defineEnvironmentRule({
  id: 'installer/vlan-ranges-too-few',
  severity: 'warning',
  docs: {
    summary: 'The ranges hold no more VLAN ids than the first networks take.',
    why: 'The networks `default-net` and `ext-net` take the first two ids. With no more than these, no network can be made for a tenant.',
    source: SOURCE,
    ...kvmExample({ ...vlanNetworks, [RANGES]: 'physnet1:300:301' }, vlanNetworks),
  },
  check({ environment, report }) {
    const ranges = rangesOf(environment);
    if (!ranges) return;
    let count = 0;
    for (const { read } of ranges.all) {
      if (read.kind !== 'range') return;
      count += read.range.last - read.range.first + 1;
    }
    if (count > networksWithFirstVlans.length) return;
    const ids = count === 1 ? 'one VLAN id is' : `${count} VLAN ids are`;
    report({
      at: ranges.list.value.at,
      message: `Only ${ids} given, and ${quoted(networksWithFirstVlans)} take the first two; no id is left for tenants.`,
    });
  },
});

const unmapped = defineEnvironmentRule({
  id: 'installer/vlan-ranges-unmapped',
  severity: 'error',
  docs: {
    summary: 'A physical network has VLAN ids and is mapped to no bridge.',
    why: 'Neutron reaches a physical network through a bridge on the nodes. Without a mapping it cannot connect any port of these VLANs.',
    source: SOURCE,
    ...kvmExample({ ...vlanNetworks, [MAPPINGS]: 'svcnet1:br-svc' }, vlanNetworks),
  },
  check({ environment, report }) {
    const ranges = rangesOf(environment);
    const mappings = knownMappings(environment);
    if (!ranges || !mappings) return;
    const names = mappings.map(({ network }) => network);
    for (const { item, read } of ranges.all) {
      if (read.kind === 'invalid' || read.kind === 'mapping' || names.includes(read.network)) continue;
      const { network } = read;
      report({
        at: item.at,
        message: `'${network}' is mapped to no bridge.`,
        related: mappingLists(environment).map(({ value }) => ({
          at: value.at,
          message: 'The networks that are mapped.',
        })),
        fixes: () => {
          const meant = nearest(
            network,
            names.filter((name) => name !== serviceNetwork.network),
          );
          const renamed = meant && meant + item.text.slice(network.length);
          const bridge = textAt(environment, 'hypervisor.physical_bridge')?.value;
          const free = bridge !== undefined && mappings.every((each) => each.bridge !== bridge);
          return [
            ...(renamed ? replaceItem(environment, ranges.list, item, renamed) : []),
            ...(free
              ? repair(environment, `Map '${network}' to '${bridge}'`, [
                  appendMapping(environment, { network, bridge }),
                ])
              : []),
          ];
        },
      });
    }
  },
});

export const vlanRanges: readonly Rule<Installer>[] = [format, mapping, bounds, tooFew, unmapped];
