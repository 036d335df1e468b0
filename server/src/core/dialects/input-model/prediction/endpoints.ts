/** Where the components of a control plane are reached: on which servers, and at which virtual addresses. */
import { inOrder } from './attachments.js';
import type { Balancer, Cloud, Network } from './cloud.js';
import { grown } from './grown.js';
import { type Attached, attachedOf, type Member } from './member.js';
import { PythonDict } from './python-order.js';
import type { Endpoint } from './services.js';
import { lazily } from './steps.js';

/** A component of a control plane, as an endpoint. */
export interface PlaneEndpoint {
  /** TLS ends at the servers. */
  readonly isTls: boolean;
  /** The networks on which it is reached. */
  readonly networks: ReadonlySet<string>;
  /** The same server by server. */
  readonly hosts: readonly Attached[];
}

/** A virtual address of a component on a load balancer. */
export interface Vip {
  readonly balancer: Balancer;
  readonly component: string;
  readonly service: string;
  readonly endpoint: Endpoint;
  /** Without those that it lost to another balancer. */
  roles: readonly string[];
  readonly aliases: PythonDict<string>;
  readonly address: string | undefined;
  readonly network: Network;
  readonly port: string;
  readonly hostPort: string;
  /** The virtual address speaks TLS. */
  readonly isTls: boolean;
  readonly target: PlaneEndpoint;
}

/** Where a component is reached in one role. */
export interface Access {
  readonly vip?: Vip;
  /** Its consumers are told its servers. */
  readonly listed?: PlaneEndpoint;
}

/** Where a load balancer is. */
export interface BalancerPlace {
  readonly address: string | undefined;
  readonly network: Network;
}

export interface PlaneEndpoints {
  readonly endpoints: PythonDict<PlaneEndpoint>;
  /** The addresses of balancers, where they have one. */
  readonly addresses: ReadonlyMap<Balancer, BalancerPlace>;
  /** By provider and component, in the order in which they were mapped. */
  readonly vips: PythonDict<PythonDict<Vip[]>>;
  /** By component and role. */
  readonly access: ReadonlyMap<string, ReadonlyMap<string, readonly Access[]>>;
}

export function endpointsIn(members: readonly Member[]): PythonDict<PlaneEndpoint> {
  const endpoints = new PythonDict<PlaneEndpoint & { readonly networks: Set<string> }>();
  const hosts = lazily(() => hostsOf(members));
  // Of servers that are connected alike the first tells everything but the servers.
  for (const attachment of [...new Set(members.map((each) => each.attachments))].flatMap(inOrder))
    for (const { key: component, value: isTls } of attachment.endpoints)
      endpoints
        .grow(component, () => ({
          isTls,
          networks: new Set(),
          get hosts() {
            return hosts().get(component) ?? [];
          },
        }))
        .networks.add(attachment.network.name);
  return endpoints;
}

function hostsOf(members: readonly Member[]): ReadonlyMap<string, readonly Attached[]> {
  const hosts = new Map<string, Attached[]>();
  for (const attached of members.flatMap(attachedOf))
    for (const component of attached.endpoints.keys()) grown(hosts, component, () => []).push(attached);
  return hosts;
}

/** `vips`: those of each component, in the order in which they were mapped: of several for one role the last counts. */
export function accessTo(
  { services }: Cloud,
  endpoints: PythonDict<PlaneEndpoint>,
  vips: readonly Vip[],
): PlaneEndpoints['access'] {
  const byRole = new Map<string, Vip>();
  for (const vip of vips) for (const role of vip.roles) byRole.set(`${vip.component}\n${role}`, vip);
  return new Map(
    [...endpoints].flatMap(({ key: component, value: endpoint }) => {
      const definitions = services.get(component)?.endpoints ?? [];
      const vipFor = (role: string) => byRole.get(`${component}\n${role}`);
      // What listens nowhere is looked for in other control planes.
      return definitions.length === 0
        ? []
        : [[component, accessByRole(endpoint, definitions, vipFor)] as const];
    }),
  );
}

function accessByRole(
  listed: PlaneEndpoint,
  definitions: readonly Endpoint[],
  vipFor: (role: string) => Vip | undefined,
): ReadonlyMap<string, readonly Access[]> {
  const own = new Map<string, Access[]>();
  for (const { roles, hasVip, listsMembers } of definitions)
    for (const role of roles) {
      const vip = vipFor(role);
      const known = grown(own, role, () => []);
      if (!hasVip) known.push({ listed });
      else if (vip) known.push({ vip, ...(listsMembers && { listed }) });
    }
  return own;
}
