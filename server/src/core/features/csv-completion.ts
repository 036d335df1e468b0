/**
 * Completion in lines of fields: the field at the cursor is replaced as a whole by a value that the dialect proposes for
 * its column. There are no keys and no quotes, so that nothing has to be repaired and read again.
 */

import type { Analysis } from '../analysis/analysis.js';
import { itemSchema, resolveSchema } from '../schema/schema.js';
import type { SeqNode, SyntaxNode } from '../syntax/tree.js';
import type { Markdown } from '../text/markdown.js';
import type { Span } from '../text/span.js';
import { lineAt } from './completion-site.js';
import { wordsOf } from './completion-words.js';

/** A value for the field at the cursor. */
interface FieldProposal {
  readonly label: string;
  readonly newText: string;
  /** The same with tab stops. */
  readonly snippet?: string;
  readonly span: Span;
  readonly detail: string;
  readonly documentation?: Markdown;
  readonly preferred: boolean;
}

export function fieldProposals(analysis: Analysis, offset: number): readonly FieldProposal[] {
  const { file, facts, assist } = analysis;
  const { root } = file.tree;
  const line = lineAt(analysis, offset);
  const index = line.prefix.split(',').length - 1;
  const start = line.start + line.prefix.lastIndexOf(',') + 1;
  const comma = file.text.indexOf(',', offset);
  const span = { start, end: comma < 0 || comma > line.end ? line.end : comma };
  const columns = itemSchema(facts.schema, resolveSchema(facts.schema, facts.schema.root));
  const schema = itemSchema(facts.schema, columns, index);
  const values = assist.values({ parent: lineIn(root, file.lines.positionAt(offset).line), schema, index });
  return (values ?? []).map(({ value, label, snippet, detail, documentation, preferred }) => ({
    label: label ?? String(value),
    newText: String(value),
    span,
    preferred: preferred === true,
    ...(snippet !== undefined && { snippet }),
    detail: detail ?? wordsOf(schema),
    ...(documentation !== undefined && { documentation }),
  }));
}

/** A line without fields, where the file has none yet. */
const NO_LINE: SeqNode = { type: 'seq', style: 'flow', items: [], start: 0, end: 0, parent: undefined };

/** The line with this number, from 0; the whole file where a line is being begun. */
function lineIn(root: SyntaxNode | undefined, line: number): SeqNode {
  if (root?.type !== 'seq') return NO_LINE;
  const found = root.items[line];
  return found?.type === 'seq' ? found : root;
}
