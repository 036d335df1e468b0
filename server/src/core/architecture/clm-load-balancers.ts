/** Words of load balancers. Source: Ardana input model 2.0, load balancers and network groups. */

/**
 * What applies to all that is not named elsewhere: components, roles and certificates of load balancers, endpoints and
 * routes of network groups.
 */
export const DEFAULT = 'default';

/** The provider of a load balancer that is a device outside of the cloud; all others are components. */
export const EXTERNAL_PROVIDER = 'external';

/** The role of load balancers that other services of the cloud call; every control plane with load balancers needs it. */
export const INTERNAL_ROLE = 'internal';

/** The role of load balancers that users of the cloud call; it is never combined with another role. */
export const PUBLIC_ROLE = 'public';
