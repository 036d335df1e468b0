/**
 * Where a completion is: the text is repaired at the cursor with a placeholder and read again, and the placeholder's
 * place in the tree tells whether a key, a value or a list item is being written, and of what.
 * Lines of YAML are read by `block-sites.ts`; brackets, braces and JSON by `flow-sites.ts`.
 */
import type { Analysis } from '../analysis/analysis.js';
import { nodeAt } from '../syntax/queries.js';
import type { SyntaxNode } from '../syntax/tree.js';
import { blockSites } from './block-sites.js';
import { type Line, lineAt, type Site } from './completion-site.js';
import { flowSites, openBrackets } from './flow-sites.js';

export function completionSites(analysis: Analysis, offset: number): Site[] {
  const { file } = analysis;
  // Lines of INI files and shell scripts are no places that a placeholder could find.
  if (file.tree.language === 'ini' || file.tree.language === 'exports') return [];
  const node = nodeAt(file.tree, offset);
  if (node?.type === 'scalar' && node.style === 'block' && offset > file.tree.spanOf(node).start) return [];
  if (file.tree.language === 'json') return flowSites(analysis, offset);
  // Before and after the brackets that are the whole file, nothing can be written.
  const { root } = file.tree;
  if (root && (root.type === 'map' || root.type === 'seq') && root.style === 'flow') {
    const { start, end } = file.tree.spanOf(root);
    return start < offset && offset < end ? flowSites(analysis, offset) : [];
  }
  const line = lineAt(analysis, offset);
  return isInFlow(analysis, line, offset) ? flowSites(analysis, offset) : blockSites(analysis, line, offset);
}

function isInFlow({ file }: Analysis, line: Line, offset: number): boolean {
  if (openBrackets(line.prefix)) return true;
  for (let node: SyntaxNode | undefined = nodeAt(file.tree, offset); node; ) {
    if ((node.type === 'map' || node.type === 'seq') && node.style === 'flow') {
      const span = file.tree.spanOf(node);
      if (span.start < offset && offset < span.end) return true;
    }
    node = node.parent?.type === 'entry' ? node.parent.parent : node.parent;
  }
  return false;
}
