/** How many machines of a role there may be, role by role; all together are in `node-total.ts`, VSA nodes in `vsa-scale.ts`. */
import { baremetalRole } from '../../../../architecture/baremetal-roles.js';

export const COMPUTE = 'compute_scale';

export const countOf = (role: string) => baremetalRole(role)?.defaultCount ?? 0;

export const PROXIES = 'so_swift_proxy_scale';
