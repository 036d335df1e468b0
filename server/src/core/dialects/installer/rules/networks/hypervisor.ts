/** The section `hypervisor`: what compute nodes have other than the controllers. */
import type { Rule } from '../../../../rules/rule.js';
import { nearest } from '../../../../text/nearest.js';
import { kvmExample } from '../../examples.js';
import type { Installer } from '../../model/installer-model.js';
import { defineEnvironmentRule } from '../define.js';
import { change } from '../services/repairs.js';
import { readItems, readVlanItem } from './list-items.js';
import { appendMapping, knownMappings, mappingLists } from './mapping-lists.js';
import { textAt } from './meant-text.js';
import { removeKey, repair } from './repairs.js';

const PUBLIC = 'hypervisor.public_interface';
const BRIDGE = 'hypervisor.physical_bridge';

const redundant = defineEnvironmentRule({
  id: 'installer/hypervisor-redundant',
  severity: 'hint',
  docs: {
    summary: 'The public interface of the compute nodes is that of the overcloud.',
    why: 'The key is for compute nodes whose NICs differ from those of the controllers. Written twice, the name has to be changed twice.',
    source: 'JSON page 1.1, section hypervisor',
    ...kvmExample({ [PUBLIC]: 'vlan331' }, { [PUBLIC]: 'eth3' }),
  },
  check({ environment, report }) {
    const own = textAt(environment, PUBLIC);
    const overcloud = textAt(environment, 'neutron.overcloud_public_interface');
    const entry = environment.entry(PUBLIC);
    if (!own || !entry || own.value !== overcloud?.value) return;
    // With a NIC of its own under it, the VLAN is not the same interface.
    if (environment.state('hypervisor.public_interface_raw_device') !== 'absent') return;
    report({
      at: { file: environment.file, node: entry },
      message: `'${own.value}' is the public interface of the overcloud already; leave the key out.`,
      related: [{ at: overcloud.at, message: 'The public interface of the overcloud.' }],
      tag: 'unnecessary',
      fixes: () => repair(environment, "Remove 'public_interface'", [removeKey(environment, PUBLIC)], true),
    });
  },
});

const unmapped = defineEnvironmentRule({
  id: 'installer/hypervisor-bridge-unmapped',
  severity: 'warning',
  docs: {
    summary: 'The physical bridge of the compute nodes is in no bridge mapping.',
    why: 'Neutron uses a bridge only for the network that is mapped to it. The bridge is made and nothing is ever connected to it.',
    source: 'Page VLAN provider networks 1.1',
    ...kvmExample(
      { [BRIDGE]: 'br-ex' },
      { [BRIDGE]: 'br-ex', 'svc.overcloud_bridge_mappings': 'svcnet1:br-svc,physnet1:br-ex' },
    ),
  },
  check({ environment, report }) {
    const bridge = textAt(environment, BRIDGE);
    const mappings = knownMappings(environment);
    if (!bridge || !mappings || mappings.some((each) => each.bridge === bridge.value)) return;
    report({
      at: bridge.at,
      message: `No network is mapped to '${bridge.value}'.`,
      related: mappingLists(environment).map(({ value }) => ({
        at: value.at,
        message: 'The bridges that networks are mapped to.',
      })),
      fixes: () => {
        const meant = nearest(
          bridge.value,
          mappings.map((each) => each.bridge),
        );
        const ranges = readItems(environment, 'neutron.network_vlan_ranges')?.items ?? [];
        const free = ranges
          .flatMap((item) => {
            const read = readVlanItem(item);
            return read.kind === 'name' || read.kind === 'range' ? [read.network] : [];
          })
          .filter((network) => !mappings.some((each) => each.network === network));
        return [
          ...free.flatMap((network) =>
            repair(environment, `Map '${network}' to '${bridge.value}'`, [
              appendMapping(environment, { network, bridge: bridge.value }),
            ]),
          ),
          ...(meant === undefined ? [] : change(environment.file, bridge, meant)),
        ];
      },
    });
  },
});

export const hypervisor: readonly Rule<Installer>[] = [redundant, unmapped];
