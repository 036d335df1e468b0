/** Network groups and provider networks for the examples of rules. */

import { exampleFile, exampleModel } from '../../examples.js';
import { dataFile, planeText, usualComponents } from '../control-planes/examples.js';

/** A network group GUEST with further lines, without indent, beside those of the model. */
export function guestExample(
  lines: string,
  files: Readonly<Record<string, string>> = {},
): () => Readonly<Record<string, string>> {
  const own = lines === '' ? [] : lines.split('\n').map((line) => `    ${line}\n`);
  return () =>
    exampleModel({
      ...dataFile(
        'guest_group.yml',
        `network-groups:\n  - name: GUEST\n    hostname-suffix: guest\n${own.join('')}`,
      ),
      ...files,
    });
}

/** A network of the group GUEST, and the compute servers on it. */
export function guestFiles(...parts: readonly ('network' | 'interface')[]): Readonly<Record<string, string>> {
  const network = dataFile(
    'guest_network.yml',
    'networks:\n  - name: GUEST-NET\n    network-group: GUEST\n    vlanid: 103\n    cidr: 10.0.3.0/24\n    gateway-ip: 10.0.3.1\n',
  );
  const interfaces = {
    'data/net_interfaces.yml': `${exampleFile('data/net_interfaces.yml')}          - GUEST\n`,
  };
  return {
    ...(parts.includes('network') && network),
    ...(parts.includes('interface') && interfaces),
  };
}

const FLAT = `${exampleFile('data/network_groups.yml')}    tags:
      - neutron.networks.flat:
          provider-physical-network: physnet1
`;

/** The provider network of this name, referred to by the control plane, and the routes of the group MANAGEMENT. */
export function providerExample(
  name: string,
  routes: readonly string[],
): () => Readonly<Record<string, string>> {
  const list = routes.map((route) => `      - ${route}\n`).join('');
  return () =>
    exampleModel({
      ...dataFile(
        'neutron.yml',
        `configuration-data:\n  - name: NEUTRON-CONFIG\n    services:\n      - neutron\n    data:\n      neutron_provider_networks:\n        - name: ${name}\n          cidr: 172.30.1.0/24\n          provider:\n            - network_type: flat\n              physical_network: physnet1\n`,
      ),
      'data/control_plane.yml': planeText({
        plane: 'configuration-data:\n  - NEUTRON-CONFIG',
        components: [...usualComponents, 'neutron-openvswitch-agent'],
      }),
      'data/network_groups.yml': FLAT.replace(
        /^ *routes:\n *- default\n/m,
        list === '' ? '' : `    routes:\n${list}`,
      ),
    });
}
