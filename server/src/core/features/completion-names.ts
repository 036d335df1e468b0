/** The names that may be where a value names something: those of the environment, those of the product, and words. */

import type { Analysis } from '../analysis/analysis.js';
import type { ShippedName } from '../model/facts.js';
import type { SchemaNode } from '../schema/schema.js';
import type { MapEntry, ScalarNode, SeqNode, SyntaxNode } from '../syntax/tree.js';
import { authored } from '../text/markdown.js';
import { PLACEHOLDER } from './completion-site.js';
import { spokenNames } from './completion-spoken.js';

/** Each name once, those of the environment first, with where they are defined. */
export function proposedNames(
  analysis: Analysis,
  schema: SchemaNode | undefined,
  parent: MapEntry | SeqNode,
): ShippedName[] {
  const { file: here, environment } = analysis;
  const { 'x-names': named, 'x-words': words = {} } = schema ?? {};
  if (named === undefined) return [];
  const kinds: readonly string[] = typeof named === 'string' ? [named] : named;
  const names = environment.names();
  const proposed = new Map<string, ShippedName>();
  const propose = (name: ShippedName) => {
    if (name.name !== PLACEHOLDER && !proposed.has(name.name)) proposed.set(name.name, name);
  };
  for (const { name, file, node } of names.defined(kinds)) {
    // Nothing names what it is a part of.
    if (proposed.has(name) || isWithin(parent, node)) continue;
    const line = file.lines.positionAt(file.tree.spanOf(node).start).line + 1;
    propose({ name, detail: file === here ? `line ${line}` : `${nameOfFile(file.uri)}, line ${line}` });
  }
  for (const spoken of spokenNames(analysis, kinds, parent)) propose(spoken);
  for (const kind of kinds) for (const shipped of names.shipped(kind)) propose(shipped);
  for (const [name, text] of Object.entries(words)) propose({ name, documentation: authored(text) });
  return [...proposed.values()];
}

/** Whether the place lies in the map that a definition is the name of. */
function isWithin(place: MapEntry | SeqNode, definition: ScalarNode): boolean {
  const own = definition.parent?.type === 'entry' ? definition.parent.parent : undefined;
  for (let node: MapEntry | SyntaxNode | undefined = place; node; node = node.parent)
    if (node === own) return own.parent !== undefined;
  return false;
}

function nameOfFile(uri: string): string {
  return uri.slice(uri.lastIndexOf('/') + 1);
}
