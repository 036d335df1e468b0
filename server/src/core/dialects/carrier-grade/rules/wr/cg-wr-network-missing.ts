/** The KVM region has no range on a network that it shares. */
import { kvmRegionNetworks } from '../../../../architecture/carrier-grade-files.js';
import { carrierGradeNetwork } from '../../../../architecture/carrier-grade-networks.js';
import { finding } from '../../../../rules/kit/finding.js';
import { quoted } from '../../../../rules/kit/words.js';
import { defineRule } from '../../../../rules/rule.js';
import { eachFile } from '../over.js';
import { addRanges } from './about-new-ranges.js';
import { docs } from './cg-wr-network-missing.docs.js';

export const cgWrNetworkMissing = defineRule({
  id: 'carrier-grade/cg-wr-network-missing',
  severity: 'error',
  docs,
  over: eachFile(({ wrs }) => wrs),
  *check({ interfaces, properties, file }, model) {
    const entry = properties?.entry('logical_interface');
    if (!entry || !interfaces.complete || interfaces.items.length === 0) return;
    const networks = interfaces.items.flatMap((each) => each.networks.items);
    if (networks.some(({ name }) => !name) || !interfaces.items.every((each) => each.networks.complete))
      return;
    // A name that nobody knows may be any of those that seem to be missing.
    if (networks.some(({ name }) => !carrierGradeNetwork(name?.value ?? ''))) return;
    const there = new Set(networks.map(({ name }) => carrierGradeNetwork(name?.value ?? '')?.name));
    const missing = kvmRegionNetworks.filter((name) => !there.has(name));
    if (missing.length > 0)
      yield finding({ file, node: entry.key }, `The KVM region has no range on ${quoted(missing)}.`, {
        fixes: () => addRanges(model, interfaces.items, missing),
      });
  },
});
