/** Single tags: their attributes, and how to remove one. */
import { dropItem } from '../../../../rules/kit/fixes.js';
import type { Fix } from '../../../../rules/rule.js';
import { isUnknown } from '../../../../syntax/queries.js';
import type { SyntaxNode } from '../../../../syntax/tree.js';
import type { Named } from '../../model/item.js';
import { type TagUse, tagsInUse } from '../../simulation/tags-in-use.js';
import { eachInFrame } from '../over.js';

/** Every tag that counts in some control plane, once. */
export const eachTag = eachInFrame<TagUse>(tagsInUse);

/** Takes a tag out of its list, with its attributes. */
export function removal({ at, node, shared, name }: Named): readonly Fix[] {
  const { parent } = node;
  const item = parent?.type === 'entry' && parent.key === node ? parent.parent : node;
  return dropItem({ node: item, at, shared }, { title: `Remove '${name}'` });
}

export function isNothing(value: SyntaxNode): boolean {
  return value.type === 'scalar' && !isUnknown(value) && (value.style === 'missing' || value.value === null);
}
