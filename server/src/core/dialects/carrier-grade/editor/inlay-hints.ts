/** How many servers there are, beside the names of node types. */
import { joined, markdown } from '../../../text/markdown.js';
import type { AssistContext, HintQuestion, InlayHint } from '../../dialect.js';
import type { CarrierGrade } from '../model/carrier-grade-model.js';
import { serversOf } from './describe.js';

/** More names than these help nobody. */
const MOST = 12;

export function inlayHints(
  { model, file }: AssistContext<CarrierGrade>,
  { wants }: HintQuestion,
): readonly InlayHint[] {
  const environment = model.environment;
  if (!wants('servers') || environment?.file !== file) return [];
  return environment.nodeTypes.items.flatMap(({ name }): readonly InlayHint[] => {
    const servers = name && serversOf(model, name.value.toUpperCase());
    if (!name || !servers) return [];
    const names = servers.slice(0, MOST).flatMap((server) => server.name?.value ?? []);
    const rest = servers.length - names.length;
    return [
      {
        offset: file.tree.spanOf(name.node).end,
        label: servers.length === 1 ? '1 server' : `${servers.length.toLocaleString('en')} servers`,
        ...(names.length > 0 && {
          tooltip: markdown`Provisioned as this node type: ${joined(names)}${rest > 0 ? ` and ${rest} more` : ''}.`,
        }),
        topic: 'servers',
        paddingLeft: true,
      },
    ];
  });
}
