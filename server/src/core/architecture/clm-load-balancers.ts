/** Words of load balancers. */

/** Whom a virtual address serves. Source: Ardana configuration processor, load balancer validator. */
export const loadBalancerRoles: ReadonlyMap<string, string> = new Map([
  [
    'internal',
    'Other services of the cloud. Every control plane with load balancers needs it, or `default`.',
  ],
  ['admin', 'Administrative calls.'],
  ['public', 'Users of the cloud; never together with another role.'],
  ['default', 'All roles that no other load balancer has.'],
]);

/** Roles of endpoints that components of the product have behind virtual addresses. Source: their definitions. */
export const vipRoles = ['internal', 'admin', 'public'] as const;

/** What stands for all components that are not listed elsewhere, in load balancers and endpoints of network groups. */
export const DEFAULT_COMPONENTS = 'default';

/**
 * What gives virtual addresses: components, and the word for a load balancer that is not part of the cloud. Source: Ardana
 * input model 2.0, load balancers.
 */
export const loadBalancerProviders: ReadonlyMap<string, string> = new Map([
  ['ip-cluster', 'Servers of the cloud share the address.'],
  ['windriver-consumer', 'Carrier-grade clouds: Wind River Titanium gives the address.'],
  ['external', 'A device outside of the cloud; its address stands in `vip-address`.'],
]);
