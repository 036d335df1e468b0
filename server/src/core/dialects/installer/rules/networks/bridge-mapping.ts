/** The mappings of networks to bridges: each one a pair, each network and each bridge once, all in one place. */
import type { Fix, Rule } from '../../../../rules/rule.js';
import { kvmExample } from '../../examples.js';
import type { EnvironmentJson, Installer } from '../../model/installer-model.js';
import { defineEnvironmentRule } from '../define.js';
import {
  type ItemList,
  type ListItem,
  readMapping,
  readVlanItem,
  withAppended,
  withItem,
} from './list-items.js';
import { formatMapping, mappingLists, mappingsIn, type WrittenMapping } from './mapping-lists.js';
import { changeTo, removeKey, repair, strayComma } from './repairs.js';

const MAPPINGS = 'svc.overcloud_bridge_mappings';

const format = defineEnvironmentRule({
  id: 'installer/bridge-mapping-format',
  severity: 'error',
  docs: {
    summary: 'An item of the bridge mappings is not a network, a colon and a bridge.',
    why: 'Neutron reads a list with commas of pairs such as `svcnet1:br-svc`. Its agents do not start with any other text.',
    source: 'JSON page 1.1, section svc',
    ...kvmExample({ [MAPPINGS]: 'svcnet1=br-svc' }),
  },
  check({ environment, report }) {
    for (const list of mappingLists(environment)) {
      const comma = strayComma(environment, list);
      if (comma) report(comma);
      for (const item of list.items) {
        const message = problemOf(item);
        if (message !== undefined)
          report({ at: item.at, message, fixes: () => closeUp(environment, list, item) });
      }
    }
  },
});

function problemOf(item: ListItem): string | undefined {
  if (item.text === '' || readMapping(item)) return undefined;
  return readVlanItem(item).kind === 'range'
    ? `'${item.text}' is a range of VLANs; that belongs in 'network_vlan_ranges', and bridges belong here.`
    : `'${item.text}' is no mapping; write a network and its bridge, such as 'svcnet1:br-svc'.`;
}

/** The item as it was most likely meant. */
function closeUp(environment: EnvironmentJson, list: ItemList, item: ListItem): readonly Fix[] {
  const closed = item.text.replace(/\s*(?:[:=]|->)\s*/, ':');
  if (!readMapping({ ...item, text: closed })) return [];
  const edits = [changeTo(environment, list.value, withItem(list, item, closed))];
  return repair(environment, `Change to '${closed}'`, edits, true);
}

const duplicate = defineEnvironmentRule({
  id: 'installer/bridge-mapping-duplicate',
  severity: 'error',
  docs: {
    summary: 'The bridge mappings name a network or a bridge twice.',
    why: 'A network has one bridge and a bridge one network. Neutron refuses the list when a name occurs a second time.',
    source: 'JSON page 1.1, section svc; Neutron, option bridge_mappings',
    ...kvmExample({ [MAPPINGS]: 'svcnet1:br-svc,physnet1:br-svc' }),
  },
  check({ environment, report }) {
    for (const list of mappingLists(environment)) {
      const mappings = mappingsIn(list);
      mappings.forEach((mapping, index) => {
        const earlier = mappings.slice(0, index);
        const first =
          earlier.find(({ network }) => network === mapping.network) ??
          earlier.find(({ bridge }) => bridge === mapping.bridge);
        if (!first) return;
        const same = formatMapping(first) === formatMapping(mapping);
        report({
          at: mapping.item.at,
          message: wordsFor(mapping, first),
          related: [{ at: first.item.at, message: `The first mapping is '${first.item.text}'.` }],
          fixes: () => {
            const edits = [changeTo(environment, list.value, withItem(list, mapping.item, undefined))];
            return repair(environment, `Remove '${mapping.item.text}'`, edits, same);
          },
        });
      });
    }
  },
});

function wordsFor(mapping: WrittenMapping, first: WrittenMapping): string {
  if (formatMapping(mapping) === formatMapping(first)) return `'${mapping.item.text}' stands here twice.`;
  return mapping.network === first.network
    ? `'${mapping.network}' is mapped to '${first.bridge}' already; a network has one bridge.`
    : `'${mapping.bridge}' is the bridge of '${first.network}' already; a bridge has one network.`;
}

const conflict = defineEnvironmentRule({
  id: 'installer/bridge-mappings-conflict',
  severity: 'error',
  docs: {
    summary: 'Two keys give different bridge mappings.',
    why: 'Both `bridge_mappings` and `svc.overcloud_bridge_mappings` set the variable OVERCLOUD_BRIDGE_MAPPINGS. One of the two lists is lost without a word.',
    source: 'Mapping table of JSON keys',
    ...kvmExample({ bridge_mappings: 'physnet1:br-ex' }),
  },
  check({ environment, report }) {
    const [alone, ofService] = mappingLists(environment);
    if (!alone || !ofService || sameMappings(alone, ofService)) return;
    report({
      at: environment.keyAt(alone.path) ?? alone.value.at,
      message: `'${alone.key}' and '${ofService.path}' set the same variable with different mappings; only one of the lists counts.`,
      related: [{ at: ofService.value.at, message: 'The other mappings.' }],
      fixes: () => merge(environment, alone, ofService),
    });
  },
});

function sameMappings(a: ItemList, b: ItemList): boolean {
  const sorted = ({ items }: ItemList) =>
    items
      .map(({ text }) => text)
      .toSorted()
      .join();
  return sorted(a) === sorted(b);
}

/** All mappings in the section, unless a network would have two bridges or a bridge two networks. */
function merge(environment: EnvironmentJson, from: ItemList, to: ItemList): readonly Fix[] {
  const there = mappingsIn(to);
  const added = mappingsIn(from).filter(
    (each) => !there.some((other) => formatMapping(other) === formatMapping(each)),
  );
  const clash = added.some((each) =>
    there.some(({ network, bridge }) => network === each.network || bridge === each.bridge),
  );
  if (clash || mappingsIn(from).length < from.items.length) return [];
  const next = withAppended(to, added.map(formatMapping).join(','));
  return repair(environment, `Move all mappings to '${to.path}'`, [
    added.length === 0 ? [] : changeTo(environment, to.value, next),
    removeKey(environment, from.path),
  ]);
}

export const bridgeMapping: readonly Rule<Installer>[] = [format, duplicate, conflict];
