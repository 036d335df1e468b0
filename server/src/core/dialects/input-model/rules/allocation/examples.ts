/** Servers for the examples of rules about allocation. */
import { exampleModel } from '../../examples.js';
import { planeText } from '../control-planes/examples.js';
import { balancerText, networkGroupText, networksText, publicBalancer } from '../load-balancers/examples.js';

export interface ExampleServer {
  readonly id?: string;
  readonly role?: string;
  readonly address?: string;
  /** Further lines, without indent. */
  readonly more?: readonly string[];
}

/** Servers without a server group, which fit everywhere. */
export function serversText(servers: readonly ExampleServer[]): string {
  const items = servers.flatMap(({ id, role, address, more }, index) => [
    `  - id: ${id ?? `controller${index + 1}`}`,
    `    ip-addr: ${address ?? `192.168.10.${index + 3}`}`,
    `    role: ${role ?? 'CONTROLLER-ROLE'}`,
    ...(more ?? []).map((line) => `    ${line}`),
  ]);
  return `product:\n  version: 2\n\nservers:\n${items.join('\n')}\n`;
}

const ROLES = `product:
  version: 2

server-roles:
  - name: CONTROLLER-ROLE
    interface-model: CONTROLLER-INTERFACES
    disk-model: CONTROLLER-DISKS
  - name: COMPUTE-ROLE
    interface-model: CONTROLLER-INTERFACES
    disk-model: CONTROLLER-DISKS
`;

export function serversExample(
  controlPlane: string,
  servers: readonly ExampleServer[],
): () => Readonly<Record<string, string>> {
  return () =>
    exampleModel({
      'data/control_plane.yml': controlPlane,
      'data/server_roles.yml': ROLES,
      'data/servers.yml': serversText(servers),
    });
}

/** One network of the group MANAGEMENT with further lines, without indent, and servers at these addresses. */
export function networksExample(
  lines: string,
  addresses: readonly string[],
): () => Readonly<Record<string, string>> {
  return () =>
    exampleModel({
      'data/networks.yml': networksText(lines),
      'data/network_groups.yml': networkGroupText(['- lb', '- extlb']),
      'data/control_plane.yml': planeText({
        plane: `load-balancers:\n${balancerText()}\n${balancerText(publicBalancer)}`,
      }),
      'data/servers.yml': serversText(addresses.map((address) => ({ address }))),
    });
}
