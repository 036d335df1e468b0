/** The page of `installer/vsa-scale-large`. */
import { vsaCluster, vsaGroup } from '../../../../architecture/limits.js';
import type { RuleDocs } from '../../../../rules/rule.js';
import { kvmExample } from '../../examples.js';

export const docs: RuleDocs = {
  summary: 'The file has more StoreVirtual nodes than one cluster can have.',
  why: `A cluster has at most ${vsaCluster.max} nodes, and a management group at most ${vsaGroup.max}. More nodes are several clusters, each a separate back end in the section vsa.`,
  source: 'StoreVirtual VSA 1.1, overview',
  byHand: 'divide the nodes into clusters with the StoreVirtual console; nothing has to change here.',
  ...kvmExample({ vsa_scale: 20 }, { vsa_scale: 16 }),
};
