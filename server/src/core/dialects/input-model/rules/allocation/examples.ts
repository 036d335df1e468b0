/** Servers for the examples of rules about allocation. */
import { planeText } from '../control-planes/examples.js';
import { exampleModel } from '../example-model.js';
import { balancerText, networkGroupText } from '../load-balancers/examples.js';

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
  const more = lines.split('\n').map((line) => `    ${line}`);
  return () =>
    exampleModel({
      'data/networks.yml': `product:
  version: 2

networks:
  - name: MANAGEMENT-NET
    network-group: MANAGEMENT
    tagged-vlan: false
    cidr: 192.168.10.0/24
    gateway-ip: 192.168.10.1
${more.join('\n')}
`,
      'data/network_groups.yml': networkGroupText(['- lb']),
      'data/control_plane.yml': planeText({ plane: `load-balancers:\n${balancerText()}` }),
      'data/servers.yml': serversText(addresses.map((address) => ({ address }))),
    });
}
