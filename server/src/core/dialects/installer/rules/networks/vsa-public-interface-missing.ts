/** There are VSA nodes, and no interface is named for them where one is needed. */

import { installerDefaults } from '../../../../architecture/installer-defaults.js';
import { seedBridge } from '../../../../architecture/installer-networks.js';
import { isAtLeast } from '../../../../architecture/installer-versions.js';
import type { NodePlace } from '../../../../model/source-file.js';
import { finding, related } from '../../../../rules/kit/finding.js';
import { defineRule } from '../../../../rules/rule.js';
import type { EnvironmentJson } from '../../model/installer-model.js';
import { eachEnvironment } from '../over.js';
import { writePath } from './about-paths.js';
import { interfaceAt, nicAt } from './about-reading.js';
import { PUBLIC, VSA } from './about-vsa.js';
import { docs } from './vsa-public-interface-missing.docs.js';

export const vsaPublicInterfaceMissing = defineRule({
  id: 'installer/vsa-public-interface-missing',
  severity: 'warning',
  docs,
  over: eachEnvironment,
  *check(environment) {
    const { cloudType, version } = environment;
    // 1.0 does not know the key.
    if (cloudType?.value !== 'KVM' || !version || !isAtLeast(version, '1.1')) return;
    const nodes = ['vsa_scale', 'vsa_ao_scale']
      .map((path) => environment.integer(path))
      .find((scale) => scale !== undefined && scale.value > 0);
    const mode = modeOf(environment);
    if (!nodes || !mode || environment.state(VSA) !== 'absent') return;
    yield finding(nodes.at, `VSA nodes need 'vsa_public_interface' ${mode.words}.`, {
      related: [related(mode.at, mode.why)],
      fixes: () => {
        const nic = nicAt(environment, 'virtual_interface');
        const title = `Add 'vsa_public_interface' with '${nic}', the virtual interface`;
        return nic === undefined ? [] : writePath(environment, VSA, nic, { title });
      },
    });
  },
});

interface Mode {
  readonly words: string;
  readonly why: string;
  readonly at?: NodePlace;
}

function modeOf(environment: EnvironmentJson): Mode | undefined {
  const bridge = environment.text('bridge_interface');
  if (bridge?.value === seedBridge)
    return {
      words: 'with a flexible control plane',
      why: 'This bridge is that of a flexible control plane.',
      at: bridge.at,
    };
  const type = environment.text('neutron.network_type');
  if (type?.value === 'vlan')
    return { words: 'with VLAN provider networks', why: 'Networks are VLANs here.', at: type.at };
  const external = interfaceAt(environment, PUBLIC);
  const words = 'when the external network is untagged';
  if (external?.name.kind === 'plain')
    return { words, why: 'The public interface is not a VLAN.', at: external.value.at };
  if (environment.state(PUBLIC) !== 'absent') return undefined;
  return { words: `${words}, as with the default '${installerDefaults.publicInterface}'`, why: '' };
}
