/** A network stands once in its list: two entries of one name leave open which of them is meant. */
import { defineRule } from '../../../rules/rule.js';
import { example, kvmPlan } from '../examples.js';
import type { Plan } from '../model/plan-model.js';
import { deleteItemOf } from './fixes.js';

const EXTERNAL =
  '  - { network: external, vlan-type: tagged, vlan-id: 331, cidr: 192.168.131.0/24, gateway-ip: 192.168.131.1, port: eth0 }\n';

export const networkDuplicate = defineRule<Plan>({
  id: 'plan/network-duplicate',
  severity: 'error',
  docs: {
    summary: 'A network is listed twice among the physical or among the virtual networks.',
    why: 'Each row of the network tables is one network with one VLAN and one subnet. With two entries nobody can say which of them the switches and the installer are to follow.',
    source: 'Technical overview 1.1, tables Physical networks and Virtual networks: one row per network',
    ...example(kvmPlan, {
      good: EXTERNAL,
      bad: `${EXTERNAL}  - { network: external, vlan-type: tagged, vlan-id: 341, port: eth0 }\n`,
    }),
  },
  check({ file, model, report }) {
    for (const list of [model.physical, model.virtual]) {
      const first = new Map<string, (typeof list.networks)[number]>();
      for (const network of list.networks) {
        if (!network.name) continue;
        const name = network.name.value;
        const earlier = first.get(name);
        if (!earlier?.name) {
          first.set(name, network);
          continue;
        }
        report({
          at: network.name.at,
          message: `'${name}' is already listed among the ${list.layer} networks; keep one of the two entries.`,
          related: [{ at: earlier.name.at, message: `'${name}' is listed here first.` }],
          fixes: () => deleteItemOf(file, list, network.section, 'Remove this entry'),
        });
      }
    }
  },
});
