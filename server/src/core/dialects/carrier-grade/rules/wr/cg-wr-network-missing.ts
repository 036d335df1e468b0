import { carrierGradeNetwork } from '../../../../architecture/carrier-grade-networks.js';
import { finding } from '../../../../rules/kit/finding.js';
import { defineRule } from '../../../../rules/rule.js';
import { quoted } from '../define.js';
import { eachFile } from '../over.js';
import { docs } from './cg-wr-network-missing.docs.js';

export const cgWrNetworkMissing = defineRule({
  id: 'carrier-grade/cg-wr-network-missing',
  severity: 'error',
  docs,
  over: eachFile(({ wrs }) => wrs),
  *check(file) {
    const { interfaces, properties: map } = file;
    const entry = map?.entry('logical_interface');
    if (!entry || !interfaces.complete || interfaces.items.length === 0) return;
    const networks = interfaces.items.flatMap((each) => each.networks.items);
    if (networks.some(({ name }) => !name) || !interfaces.items.every((each) => each.networks.complete))
      return;
    const there = new Set(networks.map(({ name }) => carrierGradeNetwork(name?.value ?? '')?.name));
    const missing = SHARED.filter((name) => !there.has(name));
    if (missing.length > 0)
      yield finding(
        { file: file.file, node: entry.key },
        `The KVM region has no range on ${quoted(missing)}.`,
      );
  },
});

/** The networks that the KVM region shares, by their plain names. */
const SHARED = ['management', 'api', 'blockstore'];
