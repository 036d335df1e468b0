/** Where the components of a control plane are reached: on which servers, and at which virtual addresses. */
import type { Balancer, Cloud, Network } from './cloud.js';
import type { Member } from './networks-of-servers.js';
import { PythonDict } from './python-order.js';
import type { Endpoint } from './services.js';

/** A server on which a component is reached. */
interface EndpointHost {
  readonly member: Member;
  readonly hostname: string | undefined;
  readonly network: string;
}

/** A component of a control plane, as an endpoint. */
export interface PlaneEndpoint {
  /** TLS ends at the servers. */
  readonly isTls: boolean;
  readonly hosts: EndpointHost[];
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
  /** Its consumers are told these servers. */
  readonly hosts: readonly EndpointHost[];
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
  const endpoints = new PythonDict<PlaneEndpoint>();
  for (const member of members)
    for (const attached of member.interfaces.values())
      for (const { endpoints: own, hostname, network } of attached.values())
        for (const { key: component, value: isTls } of own)
          endpoints
            .grow(component, () => ({ isTls, hosts: [] }))
            .hosts.push({ member, hostname, network: network.name });
  return endpoints;
}

/** `vips`: those of each component, in the order in which they were mapped: of several for one role the last counts. */
export function accessTo(
  { services }: Cloud,
  endpoints: PythonDict<PlaneEndpoint>,
  vips: readonly Vip[],
): PlaneEndpoints['access'] {
  const byRole = new Map<string, Map<string, Vip>>();
  for (const vip of vips) {
    const own = byRole.get(vip.component) ?? new Map<string, Vip>();
    byRole.set(vip.component, own);
    for (const role of vip.roles) own.set(role, vip);
  }
  const access = new Map<string, Map<string, Access[]>>();
  for (const { key: component, value: endpoint } of endpoints) {
    const own = new Map<string, Access[]>();
    const definitions = services.get(component)?.endpoints ?? [];
    // What listens nowhere is looked for in other control planes.
    if (definitions.length > 0) access.set(component, own);
    for (const definition of definitions)
      for (const role of definition.roles) {
        const known = own.get(role) ?? [];
        own.set(role, known);
        const vip = byRole.get(component)?.get(role);
        if (!definition.hasVip) known.push({ hosts: endpoint.hosts });
        else if (vip) known.push({ vip, hosts: definition.listsMembers ? endpoint.hosts : [] });
      }
  }
  return access;
}
