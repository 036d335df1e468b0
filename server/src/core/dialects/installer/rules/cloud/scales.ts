/** How many machines of a role there may be, role by role; all together are in `node-total.ts`, VSA nodes in `vsa-scale.ts`. */
import { baremetalRole, machineCount } from '../../../../architecture/baremetal-roles.js';
import type { Rule } from '../../../../rules/rule.js';
import { esxExample, kvmExample } from '../../examples.js';
import { machinesIn } from '../../model/derived.js';
import type { EnvironmentJson, Installer } from '../../model/installer-model.js';
import { defineEnvironmentRule } from '../define.js';
import { addTopKey, changeNumber, removeKey } from './cloud-repairs.js';

const COMPUTE = 'compute_scale';

const computeEsx = defineEnvironmentRule({
  id: 'installer/compute-scale-esx',
  severity: 'info',
  docs: {
    summary: 'An ESX cloud says how many compute nodes it has.',
    why: 'On ESX, VMs run on the hosts of a vCenter, which the installer does not deploy; it passes over the number.',
    source: 'JSON page 1.1, cloud_type; mapping table of JSON keys',
    ...esxExample({ [COMPUTE]: 2 }),
  },
  check({ environment, report }) {
    const at = environment.keyAt(COMPUTE);
    if (!at || environment.cloudType?.value !== 'ESX') return;
    report({
      at,
      message: `'${COMPUTE}' has no effect on ESX, whose compute hosts belong to a vCenter.`,
      tag: 'unnecessary',
      fixes: () => removeKey(environment, COMPUTE, true),
    });
  },
});

const computeMissing = defineEnvironmentRule({
  id: 'installer/compute-scale-missing',
  severity: 'info',
  docs: {
    summary: 'A KVM cloud does not say how many compute nodes it has.',
    why: 'Every machine that has no other role then becomes a compute node, also one that was meant as a spare or is added to the list later.',
    source: 'CSV page 1.1; JSON page 1.1, compute_scale',
    ...kvmExample({ [COMPUTE]: undefined }),
  },
  check({ environment, installer, report }) {
    if (environment.cloudType?.value !== 'KVM' || environment.state(COMPUTE) !== 'absent') return;
    report({
      at: environment.missingAt(COMPUTE),
      message: `'${COMPUTE}' is missing, so that every machine without another role becomes a compute node.`,
      fixes: () => {
        const count = environment === installer.environment ? computeMachines(installer) : undefined;
        return count === undefined ? [] : addTopKey(environment, COMPUTE, count, 'cloud_type');
      },
    });
  },
});

/** Undefined unless every machine says its role and at least one of them is compute. */
function computeMachines({ machines }: Installer): number | undefined {
  const all = machinesIn(machines);
  if (!all?.every(({ role }) => role)) return undefined;
  return all.filter(({ role }) => role?.value.scaleKey === COMPUTE).length || undefined;
}

const computeRange = defineEnvironmentRule({
  id: 'installer/compute-scale-range',
  severity: 'error',
  docs: {
    summary: `A KVM cloud has no compute node, or more than ${machineCount.max}.`,
    why: 'With none there is nowhere for VMs to run. The installer takes a hundred machines in all.',
    source: 'Support matrix 1.1, table Bare-metal systems, row OvercloudCompute',
    ...kvmExample({ [COMPUTE]: 0 }),
  },
  check({ environment, report }) {
    const value = environment.integer(COMPUTE);
    // Negative numbers are no counts at all, which is said elsewhere.
    if (!value || environment.cloudType?.value !== 'KVM' || value.value < 0) return;
    if (value.value >= 1 && value.value <= machineCount.max) return;
    report({
      at: value.at,
      message: `A KVM cloud has 1 to ${machineCount.max} compute nodes, not ${value.value}.`,
    });
  },
});

const controller = defineEnvironmentRule({
  id: 'installer/controller-scale',
  severity: 'error',
  docs: {
    summary: 'The number of controllers is not three.',
    why: 'The database and the message queue of the controllers need three members to outlive one of them. The installer makes three by itself, so that the key is best left out.',
    source: 'Support matrix 1.1, table Bare-metal systems, row OvercloudControl; JSON page 1.1',
    ...kvmExample({ controller_scale: 1 }),
  },
  check({ environment, report }) {
    const value = environment.integer('controller_scale');
    const count = countOf('OvercloudControl');
    if (!value || value.value < 0 || value.value === count) return;
    report({
      at: value.at,
      message: `There are always ${count} controllers, not ${value.value}; leave 'controller_scale' out.`,
      fixes: () => [
        ...removeKey(environment, 'controller_scale', true),
        ...changeNumber(environment, value, count),
      ],
    });
  },
});

const swiftLow = defineEnvironmentRule({
  id: 'installer/swift-scale-low',
  severity: 'warning',
  docs: {
    summary: 'The object store starts with fewer than two nodes.',
    why: 'Objects, and with them the images of VMs, are kept on both starter nodes. With one node nothing is left when it fails; with none there is no object store.',
    source: 'Support matrix 1.1, table Bare-metal systems, row OvercloudSwiftStorage',
    ...kvmExample({ swift_scale: 1 }),
  },
  check({ environment, report }) {
    const value = environment.integer('swift_scale');
    const count = countOf('OvercloudSwiftStorage');
    if (!value || value.value < 0 || value.value >= count) return;
    report({
      at: value.at,
      message: `The object store starts with ${count} nodes, and 'swift_scale' is ${value.value}.`,
      fixes: () => [...changeNumber(environment, value, count), ...removeKey(environment, 'swift_scale')],
    });
  },
});

const countOf = (role: string) => baremetalRole(role)?.defaultCount ?? 0;

const PROXIES = 'so_swift_proxy_scale';

const proxyMissing = defineEnvironmentRule({
  id: 'installer/swift-proxy-missing',
  severity: 'warning',
  docs: {
    summary: 'There are scale-out object nodes, but no proxy for them.',
    why: 'Requests for objects on scale-out nodes are answered by scale-out proxies, which are installed before the nodes behind them.',
    source: 'Object storage pages 1.1, adding scale-out nodes',
    ...kvmExample({ so_swift_storage_scale: 3, [PROXIES]: 0 }, { so_swift_storage_scale: 3, [PROXIES]: 2 }),
  },
  check({ environment, report }) {
    const storage = environment.integer('so_swift_storage_scale');
    if (!storage || storage.value <= 0 || !hasNoProxy(environment)) return;
    const proxies = environment.integer(PROXIES);
    report({
      at: storage.at,
      message: `${storage.value === 1 ? 'One scale-out object node has' : `${storage.value} scale-out object nodes have`} no proxy: '${PROXIES}' is ${proxies ? '0' : 'missing, which means 0'}.`,
      related: proxies ? [{ at: proxies.at, message: 'No proxy is counted here.' }] : [],
    });
  },
});

function hasNoProxy(environment: EnvironmentJson): boolean {
  return environment.state(PROXIES) === 'absent' || environment.integer(PROXIES)?.value === 0;
}

export const scales: readonly Rule<Installer>[] = [
  computeEsx,
  computeMissing,
  computeRange,
  controller,
  swiftLow,
  proxyMissing,
];
