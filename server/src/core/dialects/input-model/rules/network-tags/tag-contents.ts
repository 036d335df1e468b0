/** Single tags: whether they are known, and what they say. */

import { inFile } from '../../../../rules/in-file.js';
import type { Fix } from '../../../../rules/rule.js';
import { removeItem } from '../../../../syntax/rewrite.js';
import type { SyntaxNode } from '../../../../syntax/tree.js';
import type { Named } from '../../model/item.js';
import { itemOf } from '../../simulation/tags-in-use.js';

export function removal(tag: Named): Fix[] {
  const node = itemOf(tag);
  const { file } = tag.at;
  if (node.type === 'entry') return [];
  return [{ title: `Remove '${tag.name}'`, edits: inFile(file, removeItem(file, node)) }];
}

export function isNothing(value: SyntaxNode): boolean {
  return value.type === 'scalar' && (value.style === 'missing' || value.value === null);
}
