/** How many machines of a role there may be: the keys that say so, and what there is without them. */
import { baremetalRole } from '../../../../architecture/baremetal-roles.js';

export const COMPUTE = 'compute_scale';

export const countOf = (role: string) => baremetalRole(role)?.defaultCount ?? 0;

export const PROXIES = 'so_swift_proxy_scale';
