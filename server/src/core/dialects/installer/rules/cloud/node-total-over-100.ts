/** All machines that the scales ask for, with those that are always there, fit into one installation. */
import { machineCount } from '../../../../architecture/baremetal-roles.js';
import { kvmExample } from '../../examples.js';
import { roleCounts } from '../../model/derived.js';
import { defineEnvironmentRule } from '../define.js';

export const nodeTotalOver100 = defineEnvironmentRule({
  id: 'installer/node-total-over-100',
  severity: 'error',
  docs: {
    summary: `The scales ask for more than ${machineCount.max} machines in all.`,
    why: 'The undercloud, three controllers and the starter nodes of the object store count too. The installer reads at most a hundred lines of machines.',
    source: 'Support matrix 1.1, table Bare-metal systems; CSV page 1.1: 7 to 100 lines',
    ...kvmExample({ compute_scale: 98 }),
  },
  check({ environment, report }) {
    const counts = roleCounts(environment).filter(({ count }) => count > 0);
    const total = counts.reduce((sum, { count }) => sum + count, 0);
    const [largest, ...others] = counts
      .flatMap(({ role, count, written }) => (written ? { role, count, written } : []))
      .toSorted((a, b) => b.count - a.count);
    // What is not known can only add to the sum.
    if (!largest || total <= machineCount.max) return;
    // Too many compute nodes are too many by themselves.
    const { role } = largest;
    if (role.name === 'OvercloudCompute' && largest.count > machineCount.max) return;
    const sum = counts.map(({ role: { name }, count }) => `${count} ${name}`).join(' + ');
    report({
      at: largest.written.at,
      message: `The file asks for ${total} machines, but the installer takes at most ${machineCount.max}: ${sum}.`,
      related: others.map(({ role: { name }, count, written }) => ({
        at: written.at,
        message: `${name}: ${count}.`,
      })),
    });
  },
});
