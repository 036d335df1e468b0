/** Clusters and resource groups that need other servers than there are. */
import type { Pool } from '../../simulation/allocation-pools.js';

export const titleOf = ({ group }: Pool) =>
  `the ${group.kind === 'cluster' ? 'cluster' : 'resource group'} '${group.name ?? ''}'`;
