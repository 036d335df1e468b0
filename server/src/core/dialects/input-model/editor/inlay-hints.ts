/**
 * How many servers there are: for a cluster or resource beside its roles (`3 of 5 servers`), and with a role beside its
 * name. What the cloud that results is asked for is said in `predicted-hints.ts`.
 */

import type { SourceFile } from '../../../model/source-file.js';
import { capitalized, joined, markdown, type Part } from '../../../text/markdown.js';
import type { Span } from '../../../text/span.js';
import type { AssistContext, HintQuestion, InlayHint } from '../../dialect.js';
import type { InputModel } from '../model/input-model.js';
import type { Item } from '../model/item.js';
import { serversOfRole, serversThatFit, wanted } from './counts.js';
import { addressHints, memberHints } from './predicted-hints.js';
import { type Holder, relationsOf } from './relations.js';
import { codes, count, holderWords } from './words.js';

export function inlayHints(
  { model, file }: AssistContext<InputModel>,
  { span, wants }: HintQuestion,
): readonly InlayHint[] {
  const isAsked = (item: Item) => isShown(item, file, span);
  return [
    ...(wants('servers') ? counts(model, isAsked) : []),
    ...(wants('members') ? memberHints(model, file, span) : []),
    ...(wants('addresses') ? addressHints(model, isAsked) : []),
  ];
}

function isShown({ file: { uri, tree }, node }: Item, file: SourceFile, span: Span | undefined): boolean {
  if (uri !== file.uri) return false;
  const own = tree.spanOf(node);
  return span === undefined || (own.start <= span.end && span.start <= own.end);
}

function counts(model: InputModel, isAsked: (item: Item) => boolean): readonly InlayHint[] {
  const { frame, fleet } = model;
  // A count of servers that may not all be known would be wrong.
  if (!fleet.isWhole) return [];
  const roles = frame.list('server-roles').filter(isAsked);
  const holders = frame.isWhole('server-groups') ? relationsOf(frame).holders : [];
  return [
    ...roles.flatMap((role) => roleHint(model, role)),
    ...holders.filter(({ item }) => isAsked(item)).flatMap((holder) => hintOf(model, holder)),
  ];
}

function roleHint({ frame, fleet }: InputModel, role: Item): readonly InlayHint[] {
  const name = role.text('name');
  // The name of two roles has servers of which nobody can say whose they are.
  if (!name || name.shared || frame.isRepeated('server-role', name.value)) return [];
  const users = relationsOf(frame).holdersOf(name.value);
  const taken =
    users.length > 0
      ? markdown`Servers with this role are taken by ${joined(users.map(holderWords))}.`
      : 'No cluster or resource group takes servers with this role.';
  return [
    {
      offset: role.file.tree.spanOf(name.node).end,
      label: serversWords(serversOfRole(fleet, name.value)),
      tooltip: markdown`${taken}`,
      topic: 'servers',
      paddingLeft: true,
    },
  ];
}

/** `1 server`: short, and a number. */
function serversWords(number: number): string {
  return number === 1 ? '1 server' : count(number, 'server');
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
      topic: 'servers',
      paddingLeft: true,
    },
  ];
}

/** `3 of 5 servers`. */
function takenWords(taken: number, fit: number): string {
  return `${taken.toLocaleString('en')} of ${serversWords(fit)}`;
}

function where({ zones }: Holder): Part {
  return zones.length > 0
    ? markdown` from the failure zones ${codes(zones)}`
    : ' if they have no server group';
}
