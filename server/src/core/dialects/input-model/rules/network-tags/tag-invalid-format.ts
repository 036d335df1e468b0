/** An entry of `tags` is neither a word nor one tag with its attributes. */

import { inFile } from '../../../../rules/in-file.js';
import { finding } from '../../../../rules/kit/finding.js';
import { defineRule, type Fix } from '../../../../rules/rule.js';
import { removeEntry, setValue } from '../../../../syntax/rewrite.js';
import type { SyntaxNode } from '../../../../syntax/tree.js';
import type { Item, Named } from '../../model/item.js';
import { isHosted, tagsInUse } from '../../simulation/tags-in-use.js';
import { theFrame } from '../over.js';
import { isNothing } from './tag-contents.js';
import { docs } from './tag-invalid-format.docs.js';

export const tagInvalidFormat = defineRule({
  id: 'input-model/tag-invalid-format',
  severity: 'error',
  docs,
  over: theFrame,
  *check(frame) {
    for (const use of tagsInUse(frame)) {
      const { tag, definition } = use;
      const attributes = [...(definition?.attributes?.values() ?? [])];
      if (!tag.value || !isNothing(tag.value) || isHosted(frame, use) === false) continue;
      // What must have attributes is asked for them.
      if (attributes.some(({ isRequired }) => isRequired)) continue;
      yield finding(tag.at, `Nothing stands behind '${tag.name}:'; without attributes it is a word.`, {
        fixes: () => withoutColon(tag),
      });
    }
    const holders = [
      ...frame.list('network-groups'),
      ...frame.list('configuration-data').flatMap((data) => data.items('network-tags').items),
    ];
    for (const holder of holders) {
      const list = holder.entry('tags')?.value;
      if (list?.type !== 'seq') continue;
      for (const node of list.items) {
        const isWrong =
          node.type === 'seq' || (node.type === 'map' && node.entries.length !== 1 && !hasMerge(node));
        if (!isWrong) continue;
        const [first] = node.type === 'map' ? node.entries : [];
        const names = node.type === 'map' ? node.entries.map(({ key }) => `'${String(key.value)}'`) : [];
        yield finding(
          { file: holder.file, node: first?.key ?? node },
          names.length > 0
            ? `${names.join(' and ')} stand in one entry; each tag needs a dash of its own, and its attributes stand deeper.`
            : 'This is no tag: write its name, or its name with a map of attributes.',
          { fixes: () => split(holder, list, node) },
        );
      }
    }
  },
});

function withoutColon({ at, name }: Named): Fix[] {
  const { parent } = at.node;
  if (parent?.type !== 'entry' || at.file.tree.language !== 'yaml') return [];
  const { start } = at.file.tree.spanOf(at.node);
  const { end } = at.file.tree.spanOf(parent);
  const written = at.file.text.slice(at.file.tree.spanOf(at.node).start, at.file.tree.spanOf(at.node).end);
  const colon = at.file.text.indexOf(':', start + written.length);
  const edit = { span: { start, end: Math.max(end, colon + 1) }, newText: written };
  return [{ title: `Write '${name}' as a word`, edits: inFile(at.file, edit), preferred: true }];
}

function hasMerge(node: SyntaxNode & { readonly type: 'map' }): boolean {
  return node.entries.some(({ key }) => key.value === '<<');
}

/** The only sure repair: what is no tag but an attribute goes below the tag before it. */
function split({ file }: Item, list: SyntaxNode, node: SyntaxNode): Fix[] {
  if (node.type !== 'map' || list.type !== 'seq') return [];
  const [tag, ...attributes] = node.entries;
  const isAttribute = attributes.every(({ key }) => !String(key.value).includes('.'));
  if (!tag || !isAttribute || attributes.length === 0) return [];
  if (!isNothing(tag.value)) return [];
  const values: Record<string, string | number> = {};
  for (const { key, value } of attributes) {
    if (value.type !== 'scalar') return [];
    values[String(key.value)] = typeof value.value === 'number' ? value.value : String(value.value);
  }
  const edits = [setValue(file, tag, values), ...attributes.map((entry) => removeEntry(file, entry))];
  return [{ title: 'Move the attributes below the tag', edits: inFile(file, ...edits), preferred: true }];
}
