/** What a plan leaves to the tables, shown where it would be written: `vlan-type: tagged`, and the virtual networks. */
import { counted, listed } from '../../../rules/kit/words.js';
import { entryOf } from '../../../syntax/queries.js';
import { insertEntry } from '../../../syntax/rewrite.js';
import { markdown } from '../../../text/markdown.js';
import type { AssistContext, HintQuestion, InlayHint } from '../../dialect.js';
import { areDerived, type Plan, type PlanNetwork } from '../model/plan-model.js';
import { wholeNetworks } from '../model/whole-sections.js';

export function inlayHints(
  { model, file }: AssistContext<Plan>,
  { wants }: HintQuestion,
): readonly InlayHint[] {
  if (!wants('defaults')) return [];
  return [...model.networks.flatMap((network) => vlanTypeHint(file, network)), ...derivedNetworks(model)];
}

function vlanTypeHint(file: Plan['file'], { name, fact, section }: PlanNetwork): readonly InlayHint[] {
  if (!name || !fact || fact.vlanType === 'none' || section.state('vlan-type') !== 'absent') return [];
  const { node } = name.at;
  const entry = entryOf(section.node, 'network');
  return [
    {
      offset: file.tree.spanOf(node).end,
      label: `vlan-type: ${fact.vlanType}`,
      tooltip: markdown`The network ${fact.title} is ${fact.vlanType}, so the plan may omit it. (${fact.source})`,
      topic: 'defaults',
      edits: section.shared ? [] : insertEntry(file, section.node, 'vlan-type', fact.vlanType, entry),
      paddingLeft: true,
    },
  ];
}

function derivedNetworks(plan: Plan): readonly InlayHint[] {
  const { root, file } = plan;
  const entry = root && entryOf(root.node, 'physical-networks');
  if (!root || !entry || !areDerived(plan) || plan.physical.state !== 'written') return [];
  const bodies = wholeNetworks(plan, 'virtual', undefined);
  const names = bodies.flatMap((body) =>
    typeof body === 'object' && body !== null && 'network' in body ? [String(body['network'])] : [],
  );
  if (names.length === 0) return [];
  return [
    {
      offset: file.tree.spanOf(entry.key).end + 1,
      label: counted(names.length, 'virtual network'),
      tooltip: markdown`${listed(names)}: on KVM each virtual network is the physical one that carries it, so \`virtual-networks\` can be omitted.`,
      topic: 'defaults',
      edits: insertEntry(file, root.node, 'virtual-networks', bodies, entry),
      paddingLeft: true,
    },
  ];
}
