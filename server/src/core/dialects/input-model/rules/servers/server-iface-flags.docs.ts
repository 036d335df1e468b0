/** The pages about flags on the interface with the address of a server. */
import type { RuleDocs } from '../../../../rules/rule.js';
import { flagged, good } from './servers-examples.js';

const page = (flag: string): RuleDocs => ({
  summary: `The interface with the address of a server has \`${flag}\`.`,
  why: 'The host has no network on such an interface, so the lifecycle manager cannot reach it.',
  source: 'Ardana configuration processor, deployer network validator',
  bad: flagged(`          ${flag}: true\n`),
  good,
});

export const docs = {
  'input-model/server-iface-pci-pt': page('pci-pt'),
  'input-model/server-iface-sriov': page('sriov-only'),
} as const satisfies Readonly<Record<string, RuleDocs>>;
