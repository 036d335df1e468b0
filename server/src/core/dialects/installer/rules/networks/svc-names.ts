/** The names that the installer gives to the Service network: they have to be in both lists, as they are. */
import { serviceNetwork } from '../../../../architecture/installer-networks.js';
import type { Rule } from '../../../../rules/rule.js';
import { nearest } from '../../../../text/nearest.js';
import { kvmExample } from '../../examples.js';
import type { EnvironmentJson, Installer } from '../../model/installer-model.js';
import { defineEnvironmentRule } from '../define.js';
import { readItems, withAppended, withItem } from './list-items.js';
import {
  appendMapping,
  formatMapping,
  knownMappings,
  mappingLists,
  type WrittenMapping,
} from './mapping-lists.js';
import { changeTo, repair } from './repairs.js';

const { network, bridge } = serviceNetwork;
const needed = formatMapping(serviceNetwork);

const mapping = defineEnvironmentRule({
  id: 'installer/svc-mapping-missing',
  severity: 'error',
  docs: {
    summary: `The bridge mappings lack \`${needed}\`.`,
    why: 'The installer makes this bridge for the Service network and expects it under this name. Without the mapping Neutron cannot connect a port of the Service network.',
    source: 'JSON page 1.1, section svc',
    ...kvmExample({ 'svc.overcloud_bridge_mappings': 'physnet1:br-ex' }),
  },
  check({ environment, report }) {
    const mappings = environment.section('svc') && knownMappings(environment);
    const list = mappingLists(environment).at(-1);
    if (!mappings || !list || mappings.some((each) => formatMapping(each) === needed)) return;
    const other = mappings.find((each) => each.network === network);
    report({
      at: other?.item.at ?? list.value.at,
      message: other
        ? `'${network}' is mapped to '${other.bridge}'; its bridge is '${bridge}'.`
        : `The mapping '${needed}' is missing, without which the Service network has no bridge.`,
      fixes: () => {
        const near = other ?? mappings.find((each) => each.bridge === bridge);
        if (near) return replaced(environment, near);
        return repair(environment, `Add '${needed}'`, [appendMapping(environment, serviceNetwork)], true);
      },
    });
  },
});

function replaced(environment: EnvironmentJson, { list, item }: WrittenMapping) {
  const edits = [changeTo(environment, list.value, withItem(list, item, needed))];
  return repair(environment, `Change '${item.text}' to '${needed}'`, edits, true);
}

const flat = defineEnvironmentRule({
  id: 'installer/svc-flat-missing',
  severity: 'error',
  docs: {
    summary: `The flat networks lack \`${network}\`.`,
    why: 'The Service network is made as a flat network of this name. Neutron refuses a flat network that is not in the list.',
    source: 'JSON page 1.1, section svc',
    ...kvmExample({ 'svc.overcloud_flat_networks': 'svcnet' }),
  },
  check({ environment, report }) {
    const list = readItems(environment, 'svc.overcloud_flat_networks');
    // An asterisk allows every name.
    if (!list || list.items.some(({ text }) => text === network || text === '*')) return;
    const meant = list.items.find(({ text }) => nearest(text, [network]) !== undefined);
    report({
      at: meant?.at ?? list.value.at,
      message: `'${network}' is not among the flat networks; the Service network is made under this name.`,
      fixes: () => {
        const title = meant ? `Change '${meant.text}' to '${network}'` : `Add '${network}'`;
        const next = meant ? withItem(list, meant, network) : withAppended(list, network);
        return repair(environment, title, [changeTo(environment, list.value, next)], true);
      },
    });
  },
});

export const svcNames: readonly Rule<Installer>[] = [mapping, flat];
