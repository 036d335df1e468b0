/** What the cloud that results puts beside the text: the member that a server becomes, the addresses that a network has left. */
import type { SourceFile } from '../../../model/source-file.js';
import type { MapNode } from '../../../syntax/tree.js';
import { code, markdown } from '../../../text/markdown.js';
import type { Span } from '../../../text/span.js';
import type { InlayHint } from '../../dialect.js';
import type { InputModel } from '../model/input-model.js';
import type { Item } from '../model/item.js';
import { fillOf } from './explain-usage.js';
import { type PredictedCloud, predictedCloud } from './predicted.js';

/** The names of the members that servers become, beside their ids. */
export function memberHints(
  model: InputModel,
  file: SourceFile,
  span: Span | undefined,
): readonly InlayHint[] {
  const indexes = serversIn(model, file, span);
  // Nothing is predicted for a stretch without servers.
  const cloud = indexes.length > 0 ? predictedCloud(model) : undefined;
  if (!cloud?.isWhole) return [];
  return indexes.flatMap((index) => {
    const item = model.fleet.server(index)?.item;
    return item ? memberHint(cloud, item) : [];
  });
}

function memberHint(cloud: PredictedCloud, item: Item): readonly InlayHint[] {
  const id = item.text('id');
  if (!id || id.shared || cloud.isUnsure(id.value)) return [];
  const member = cloud.placeOf(id.value);
  const at = { offset: item.file.tree.spanOf(id.node).end, topic: 'members', paddingLeft: true } as const;
  if (!member) {
    const tooltip = markdown`No cluster or resource group takes this server.`;
    return cloud.prediction.saved.servers.has(id.value) ? [] : [{ ...at, label: 'not allocated', tooltip }];
  }
  const { name, group, plane } = member;
  return [
    {
      ...at,
      label: name,
      tooltip: markdown`Member ${member.member} of ${group.kind} ${code(group.name)} of ${code(plane.name)}.`,
    },
  ];
}

/** The servers of a file that touch a stretch of it, by their indexes. */
function serversIn({ fleet }: InputModel, file: SourceFile, span: Span | undefined): readonly number[] {
  const found: number[] = [];
  let first = 0;
  for (const list of fleet.lists) {
    const { nodes } = list;
    if (list.file.uri === file.uri) {
      const spanOf = (node: MapNode) => list.file.tree.spanOf(node);
      const from = span ? firstWith(nodes, (node) => spanOf(node).end >= span.start) : 0;
      const to = span ? firstWith(nodes, (node) => spanOf(node).start > span.end) : nodes.length;
      for (let index = from; index < to; index++) found.push(first + index);
    }
    first += nodes.length;
  }
  return found;
}

/** The first of sorted things that passes a test which all behind it pass as well. */
function firstWith<T>(sorted: readonly T[], test: (each: T) => boolean): number {
  let [low, high] = [0, sorted.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    const each = sorted[middle];
    if (each !== undefined && test(each)) high = middle;
    else low = middle + 1;
  }
  return low;
}

/** How many addresses networks have left, beside their names. */
export function addressHints(model: InputModel, isAsked: (item: Item) => boolean): readonly InlayHint[] {
  const networks = model.frame.list('networks').filter(isAsked);
  return networks.flatMap((network): readonly InlayHint[] => {
    const name = network.text('name');
    if (!name || name.shared || model.frame.isRepeated('network', name.value)) return [];
    const fill = fillOf(model, name.value);
    if (!fill || fill.total === 0n) return [];
    const [free, total] = [fill.free.toLocaleString('en'), fill.total.toLocaleString('en')];
    return [
      {
        offset: network.file.tree.spanOf(name.node).end,
        label: `${free} of ${total} free`,
        tooltip: markdown`The network has ${total} addresses for hosts. ${(fill.total - fill.free).toLocaleString('en')} of them are assigned or reserved.`,
        topic: 'addresses',
        paddingLeft: true,
      },
    ];
  });
}
