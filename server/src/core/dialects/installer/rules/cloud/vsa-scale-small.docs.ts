/** The page of `installer/vsa-scale-small`. */
import { vsaCluster } from '../../../../architecture/limits.js';
import type { RuleDocs } from '../../../../rules/rule.js';
import { kvmExample } from '../../examples.js';

export const docs: RuleDocs = {
  summary: 'The file has fewer StoreVirtual nodes than a production cluster needs.',
  why: 'A cluster keeps copies of each volume on several nodes and needs a majority of its managers. With one or two nodes, the failure of one stops all volumes.',
  source: vsaCluster.source,
  ...kvmExample({ vsa_scale: 2 }, { vsa_scale: 3 }),
};
