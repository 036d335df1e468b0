/**
 * Asks the plan's assist at the `$0` of a fixture, in the way that the features do.
 */
import type { Analysis } from '../../../../server/src/core/index.js';
import { nodeAt } from '../../../../server/src/core/syntax/queries.js';
import type { MapEntry, SyntaxNode } from '../../../../server/src/core/syntax/tree.js';
import { joined } from '../../../../server/src/core/text/markdown.js';
import { analysisOf } from '../../../support/check-rule.js';
import { cursorOf } from '../../../support/fixture.js';

interface At {
  readonly analysis: Analysis;
  readonly node: SyntaxNode;
}

export function at(fixture: string): At {
  const { text, offset } = cursorOf(fixture);
  const analysis = analysisOf('helion.yml', text);
  const node = nodeAt(analysis.file.tree, offset);
  if (!node) throw new Error('Nothing stands at $0.');
  return { analysis, node };
}

/** The paragraphs about the node at the cursor, joined. */
export function explained(fixture: string): string {
  const { analysis, node } = at(fixture);
  return joined(analysis.assist.explain(node) ?? [], '\n\n').source;
}

/** The values offered where the cursor stands, as `value (detail)`, those that come first with a star. */
export function offered(fixture: string): readonly string[] | undefined {
  const { analysis, node } = at(fixture);
  const parent = placeOf(node);
  const suggestions = analysis.assist.values({ parent, schema: analysis.facts.schemaOf(node) });
  return suggestions?.map(
    ({ value, detail, preferred }) => `${preferred ? '*' : ''}${value}${detail ? ` (${detail})` : ''}`,
  );
}

function placeOf(node: SyntaxNode): MapEntry | Extract<SyntaxNode, { type: 'seq' }> {
  if (node.type === 'seq') return node;
  if (node.parent) return node.parent;
  throw new Error('The root is no place for a value.');
}
