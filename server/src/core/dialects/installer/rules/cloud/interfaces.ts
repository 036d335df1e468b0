/** The NIC of the seed host and the one that carries the virtual address. What a name of a NIC may be is in `interface-name-invalid.ts`. */
import { installerDefaults } from '../../../../architecture/installer-defaults.js';
import type { Rule } from '../../../../rules/rule.js';
import { kvmExample } from '../../examples.js';
import type { EnvironmentJson, Installer } from '../../model/installer-model.js';
import { defineEnvironmentRule } from '../define.js';
import { change } from '../services/repairs.js';
import { addTopKey } from './cloud-repairs.js';

const BRIDGE = 'bridge_interface';
const VIRTUAL = 'virtual_interface';
const TIMEOUT =
  'Over it the seed boots the machines. With the wrong one none of them answers, and the installer waits until it gives up.';

const bridgeMissing = defineEnvironmentRule({
  id: 'installer/bridge-interface-missing',
  severity: 'warning',
  docs: {
    summary: 'The file does not name the NIC of the seed host on the management network.',
    why: `${TIMEOUT} Without the key it is ${installerDefaults.bridgeInterface}, which many servers do not have or use for something else.`,
    source: 'JSON page 1.1, bridge_interface; Troubleshooting 1.1, installation',
    ...kvmExample({ [BRIDGE]: undefined }),
  },
  check({ environment, report }) {
    if (environment.state(BRIDGE) !== 'absent') return;
    const { bridgeInterface } = installerDefaults;
    report({
      at: environment.missingAt(BRIDGE),
      message: `'${BRIDGE}' is missing, so that '${bridgeInterface}' is taken for the NIC of the seed host.`,
      fixes: () => addTopKey(environment, BRIDGE, bridgeInterface, 'cloud_type'),
    });
  },
});

const bridgeBrbm = defineEnvironmentRule({
  id: 'installer/bridge-interface-brbm',
  severity: 'warning',
  docs: {
    summary: "The NIC of the seed host is 'brbm', the bridge that the installer makes on top of it.",
    why: 'The installer puts the NIC into its bridge, and a bridge cannot be put into itself. One page about the flexible control plane has this by mistake.',
    source: 'Troubleshooting 1.1, installation; network prerequisites 1.1',
    ...kvmExample({ [BRIDGE]: 'brbm' }),
  },
  check({ environment, report }) {
    const value = environment.text(BRIDGE);
    if (value?.value !== 'brbm') return;
    report({
      at: value.at,
      message: "'brbm' is the bridge that the installer itself makes; name the NIC that it is to hold.",
    });
  },
});

const bridgeVlan = defineEnvironmentRule({
  id: 'installer/bridge-interface-vlan',
  severity: 'warning',
  docs: {
    summary: 'The NIC of the seed host is a VLAN.',
    why: 'Machines boot over the management network before they know of any VLAN, so that the network must be untagged.',
    source: 'JSON page 1.1, bridge_interface; technical overview 1.1, table Physical networks',
    ...kvmExample({ [BRIDGE]: 'em2.130' }),
  },
  check({ environment, report }) {
    const value = environment.text(BRIDGE);
    const parts = /^(?:vlan\d+|([^.\s]+)\.\d+)$/i.exec(value?.value ?? '');
    if (!value || !parts) return;
    const nic = parts[1];
    report({
      at: value.at,
      message: `'${value.value}' is a VLAN, but the management network must be untagged.`,
      fixes: () => (nic === undefined ? [] : change(environment.file, value, nic)),
    });
  },
});

const virtualMissing = defineEnvironmentRule({
  id: 'installer/virtual-interface-missing',
  severity: 'error',
  docs: {
    summary: 'The file does not name the NIC that carries the virtual address of the APIs.',
    why: 'The controllers move the address among themselves on this NIC (keepalived). There is no default, and without it the APIs of the cloud have no address.',
    source: 'JSON page 1.1, virtual_interface (required)',
    ...kvmExample({ [VIRTUAL]: undefined }),
  },
  check({ environment, report }) {
    if (environment.state(VIRTUAL) !== 'absent') return;
    report({
      at: environment.missingAt(VIRTUAL),
      message: `'${VIRTUAL}' is missing; name the NIC or bridge of the controllers that carries the virtual address.`,
      fixes: () => {
        const nic = carrier(environment);
        return nic === undefined ? [] : addTopKey(environment, VIRTUAL, nic, BRIDGE);
      },
    });
  },
});

/** The NIC that carries the VLAN of the public interface also carries the virtual address in every sample for KVM. */
function carrier(environment: EnvironmentJson): string | undefined {
  if (environment.cloudType?.value !== 'KVM') return undefined;
  const raw = environment.text('neutron.public_interface_raw_device')?.value;
  const undercloud = environment.text('neutron.undercloud_public_interface')?.value;
  return raw === undercloud ? raw : undefined;
}

export const interfaces: readonly Rule<Installer>[] = [bridgeMissing, bridgeBrbm, bridgeVlan, virtualMissing];
