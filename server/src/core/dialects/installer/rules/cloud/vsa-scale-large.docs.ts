/** The page of `installer/vsa-scale-large`. */
import { vsaCluster, vsaGroup } from '../../../../architecture/limits.js';
import type { RuleDocs } from '../../../../rules/rule.js';
import { kvmExample } from '../../examples.js';

export const docs: RuleDocs = {
  summary: 'There are more StoreVirtual nodes than one cluster takes.',
  why: `A cluster has at most ${vsaCluster.max} nodes, and a management group at most ${vsaGroup.max}. More nodes are several clusters, each a separate back end in the section vsa.`,
  source: 'StoreVirtual VSA 1.1, overview',
  byHand:
    'whether the nodes become several clusters is decided in the StoreVirtual console, and the file is right as it is.',
  ...kvmExample({ vsa_scale: 20 }, { vsa_scale: 16 }),
};
