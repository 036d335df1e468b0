/** The subnet of the management network as a whole: it is written where it must be, and it is not that of the management controllers. */
import { installerDefaults } from '../../../../architecture/installer-defaults.js';
import { type Address, formatAddress } from '../../../../net/address.js';
import { type Cidr, cidrContains, formatCidr, subnetOf } from '../../../../net/cidr.js';
import type { Rule } from '../../../../rules/rule.js';
import { kvmEnvironment, kvmExample, machines, patched } from '../../examples.js';
import { controlledMachines, managementSubnet, poolPlaces } from '../../model/derived.js';
import type { EnvironmentJson, Installer } from '../../model/installer-model.js';
import { defineEnvironmentRule } from '../define.js';
import { addKeys } from '../services/repairs.js';
import { CIDR, GATEWAY, SEED_IP } from './bm-management.js';

const missing = defineEnvironmentRule({
  id: 'installer/bm-cidr-missing',
  severity: 'error',
  docs: {
    summary: 'Addresses of the management network are given, but not its subnet.',
    why: `Without network_cidr the subnet is ${installerDefaults.managementCidr}. The installer sets up that network, and the addresses do not lie in it. A sample for ESX has this mistake.`,
    source: 'Mapping table of JSON keys; samples 1.1, ESX',
    ...kvmExample({ [CIDR]: undefined }),
  },
  check({ environment, report }) {
    if (environment.state(CIDR) !== 'absent') return;
    const subnet = managementSubnet(environment);
    const written = managementAddresses(environment);
    const outside = written.find(({ value }) => subnet && !cidrContains(subnet.cidr, value));
    if (!subnet || !outside) return;
    const { value, at } = outside;
    report({
      at: environment.missingAt(CIDR),
      message: `'network_cidr' is missing, and ${formatAddress(value)} is outside its default ${formatCidr(subnet.cidr)}.`,
      related: [{ at, message: 'This address is outside.' }],
      fixes: () => {
        const cidr = subnetAround(written.map((each) => each.value));
        const section = environment.section('baremetal');
        if (!cidr || !section) return [];
        const text = formatCidr(cidr);
        return addKeys(
          environment.file,
          section,
          [['network_cidr', text]],
          `Add 'network_cidr' with '${text}'`,
        );
      },
    });
  },
});

function managementAddresses(environment: EnvironmentJson) {
  const ends = poolPlaces
    .filter(({ name }) => name === 'seed' || name === 'undercloud')
    .flatMap(({ firstPath, lastPath }) => [firstPath, lastPath]);
  return [...ends, SEED_IP, GATEWAY].flatMap((path) => environment.address(path) ?? []);
}

/** The usual /24, or the smallest larger subnet with room for all. */
function subnetAround([first, ...others]: readonly Address[]): Cidr | undefined {
  if (first?.family !== 4) return undefined;
  for (let prefix = 24; prefix >= 16; prefix--) {
    const cidr = subnetOf(first, prefix);
    if (others.every((address) => cidrContains(cidr, address))) return cidr;
  }
  return undefined;
}

const ipmi = {
  'kvm-custom-ips.json': patched(kvmEnvironment, {
    baremetal: {
      network_cidr: '192.168.11.0/24',
      network_seed_ip: '192.168.11.20',
      network_gateway: '192.168.11.254',
    },
  }),
  'baremetal.csv': `${machines.join('\n')}\n`,
};

const isIpmi = defineEnvironmentRule({
  id: 'installer/bm-cidr-is-ipmi',
  severity: 'error',
  docs: {
    summary: 'The management subnet is the one of the management controllers (iLO, IPMI).',
    why: 'The two are separate networks: over one machines are switched on and off, over the other they boot and get addresses. With one subnet for both, the controllers and the nodes take addresses from one another.',
    source: 'Network prerequisites 1.1; technical overview 1.1, table Physical networks',
    bad: ipmi,
    good: { ...ipmi, 'kvm-custom-ips.json': patched(kvmEnvironment, {}) },
  },
  check({ environment, installer, report }) {
    const subnet = managementSubnet(environment);
    const csv = environment === installer.environment ? installer.machines : undefined;
    if (!subnet || !csv) return;
    const machines = controlledMachines(csv);
    // Where only some of the machines are in the subnet, they are what is wrong, and are reported in their file.
    const all = machines.every(({ ip }) => ip && cidrContains(subnet.cidr, ip.value));
    const [first] = machines;
    if (!all || !first?.ip || machines.length < 2) return;
    const which = subnet.written ? '' : ', the default,';
    report({
      at: subnet.written?.at ?? environment.missingAt(CIDR),
      message: `${formatCidr(subnet.cidr)}${which} is the subnet of the management controllers of the machines; the management network needs one of its own.`,
      related: [
        {
          at: first.ip.at,
          message: `The controller of the first machine is ${formatAddress(first.ip.value)}.`,
        },
      ],
    });
  },
});

export const bmCidr: readonly Rule<Installer>[] = [missing, isIpmi];
