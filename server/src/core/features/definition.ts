/** Go to definition: from a name to where it is defined, and from an alias to its anchor. */
import type { Analysis } from '../analysis/analysis.js';
import type { NamedPlace } from '../model/facts.js';
import { nodeAt } from '../syntax/queries.js';
import type { Span } from '../text/span.js';
import { nameAt, spanOfName } from './names.js';

export interface DefinitionTarget {
  readonly uri: string;
  /** The whole thing that is defined, for a preview. */
  readonly span: Span;
  /** Its name. */
  readonly selection: Span;
}

export interface DefinitionResult {
  /** The name that was asked about. */
  readonly origin: Span;
  readonly targets: readonly DefinitionTarget[];
}

export function definition(analysis: Analysis, offset: number): DefinitionResult | undefined {
  const { file } = analysis;
  const name = nameAt(analysis, offset);
  if (name && name.definitions.length > 0) {
    return { origin: spanOfName(name.place), targets: name.definitions.map(targetOf) };
  }
  const node = nodeAt(file.tree, offset);
  if (node?.type !== 'alias' || !node.target) return undefined;
  const span = file.tree.spanOf(node.target);
  return { origin: file.tree.spanOf(node), targets: [{ uri: file.uri, span, selection: span }] };
}

function targetOf(place: NamedPlace): DefinitionTarget {
  const { file, node } = place;
  const selection = spanOfName(place);
  const { parent } = node;
  // A name that is a value in a map defines that map: the network, not the one line that names it.
  const whole = parent?.type === 'entry' ? parent.parent : node;
  return { uri: file.uri, span: file.tree.spanOf(whole), selection };
}
