/** How many servers there are for a cluster or resource, beside its roles: `3 of 5 servers`. */

import { capitalized, markdown, type Part } from '../../../text/markdown.js';
import type { AssistContext, InlayHint } from '../../dialect.js';
import type { InputModel } from '../model/input-model.js';
import { serversThatFit, wanted } from './counts.js';
import { type Holder, relationsOf } from './relations.js';
import { codes, count } from './words.js';

export function inlayHints({ model, file }: AssistContext<InputModel>): readonly InlayHint[] {
  const { frame, fleet } = model;
  // A count of servers that may not all be known would be wrong.
  if (!fleet.isWhole || !frame.isWhole('server-groups')) return [];
  return relationsOf(frame)
    .holders.filter(({ item }) => item.file.uri === file.uri)
    .flatMap((holder) => hintOf(model, holder));
}

function hintOf(model: InputModel, holder: Holder): readonly InlayHint[] {
  const { item, roles } = holder;
  const entry = item.entry('server-role');
  const isRead = item.texts('server-role').complete && roles.length > 0;
  const zones = item.has('failure-zones') ? item : holder.plane;
  if (!entry || !isRead || !zones.texts('failure-zones').complete) return [];
  const node = entry.value.type === 'seq' && entry.value.style === 'block' ? entry.key : entry.value;
  const fit = serversThatFit(model, holder);
  const wants = wanted(holder);
  const most = wants?.most;
  const words = count(fit, 'server');
  return [
    {
      offset: item.file.tree.spanOf(node).end,
      label: most === undefined || fit === 0 ? words : takenWords(Math.min(most, fit), fit),
      tooltip: markdown`${capitalized(words)} with the ${roles.length > 1 ? 'roles' : 'role'} ${codes(roles)} can be taken here${where(holder)}. Other clusters and resource groups may need the same servers.`,
      kind: 'value',
      paddingLeft: true,
    },
  ];
}

/** `3 of 5 servers`. */
function takenWords(taken: number, fit: number): string {
  const all = fit === 1 ? '1 server' : count(fit, 'server');
  return `${taken.toLocaleString('en')} of ${all}`;
}

function where({ zones }: Holder): Part {
  return zones.length > 0
    ? markdown` from the failure zones ${codes(zones)}`
    : ' if they have no server group';
}
