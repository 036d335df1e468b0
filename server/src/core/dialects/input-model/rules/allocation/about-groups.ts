/** What messages call clusters and resource groups. */
import type { Pool } from '../../simulation/allocation-pools.js';

export function groupWords(kind: 'cluster' | 'resource', name = ''): string {
  return `${kind === 'cluster' ? 'cluster' : 'resource group'} '${name}'`;
}

export function poolWords({ group }: Pool): string {
  return groupWords(group.kind, group.name);
}
