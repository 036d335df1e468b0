/** An entry of `tags` is neither a word nor one tag with its attributes. */
import { finding } from '../../../../rules/kit/finding.js';
import { fixOf, ownEntry } from '../../../../rules/kit/fixes.js';
import { defineRule, type Fix, type Report } from '../../../../rules/rule.js';
import { removeEntries } from '../../../../syntax/remove-entries.js';
import { setValue } from '../../../../syntax/rewrite.js';
import type { MapNode, SyntaxNode } from '../../../../syntax/tree.js';
import type { Frame } from '../../model/frame.js';
import type { Item, Named } from '../../model/item.js';
import { isHosted, type TagUse, tagsInUse } from '../../simulation/tags-in-use.js';
import { theFrame } from '../over.js';
import { isNothing } from './about-tags.js';
import { docs } from './tag-invalid-format.docs.js';

export const tagInvalidFormat = defineRule({
  id: 'input-model/tag-invalid-format',
  severity: 'error',
  docs,
  over: theFrame,
  *check(frame) {
    for (const use of tagsInUse(frame)) if (lacksValue(frame, use)) yield emptyTag(use.tag);
    for (const group of frame.list('network-groups')) yield* wrongEntries(group);
    for (const data of frame.list('configuration-data'))
      for (const tags of data.items('network-tags').items) yield* wrongEntries(tags);
  },
});

/** What must have attributes is asked for them by another rule. */
function lacksValue(frame: Frame, use: TagUse): boolean {
  const { tag, definition } = use;
  if (!tag.value || !isNothing(tag.value) || isHosted(frame, use) === false) return false;
  return [...(definition?.attributes?.values() ?? [])].every(({ isRequired }) => !isRequired);
}

function emptyTag(tag: Named): Report {
  return finding(tag.at, `Tag '${tag.name}' has no attributes; remove the colon.`, {
    fixes: () => withoutColon(tag),
  });
}

function withoutColon({ at, name, shared }: Named): readonly Fix[] {
  const { file, node } = at;
  const { parent } = node;
  if (shared || parent?.type !== 'entry' || file.tree.language !== 'yaml') return [];
  const key = file.tree.spanOf(node);
  const { end } = file.tree.spanOf(parent);
  const edit = { span: { start: key.start, end }, newText: file.text.slice(key.start, key.end) };
  return fixOf(file, `Remove the colon after '${name}'`, edit, { preferred: true });
}

/** Entries that are lists, or maps of another number of keys than one. */
function* wrongEntries(holder: Item): Iterable<Report> {
  const list = holder.entry('tags')?.value;
  for (const node of list?.type === 'seq' ? list.items : []) {
    const at = { file: holder.file, node };
    if (node.type === 'seq' || (node.type === 'map' && node.entries.length === 0))
      yield finding(at, 'This tag is not valid. Write its name, or its name with a map of attributes.');
    else if (node.type === 'map' && node.entries.length > 1 && !hasMerge(node))
      yield finding(
        { file: holder.file, node: node.entries[0]?.key ?? node },
        `${node.entries.map(({ key }) => `'${String(key.value)}'`).join(' and ')} are in one entry. Write each tag as a separate list item, and indent its attributes below it.`,
        { fixes: () => split(holder, node) },
      );
  }
}

function hasMerge(node: MapNode): boolean {
  return node.entries.some(({ key }) => key.value === '<<');
}

/** The only sure repair: an attribute goes below the tag before it. */
function split(holder: Item, node: MapNode): readonly Fix[] {
  const [tag, ...attributes] = node.entries;
  const isAttribute = attributes.every(({ key }) => !String(key.value).includes('.'));
  if (!tag || !isAttribute || !isNothing(tag.value) || !ownEntry(holder, 'tags')) return [];
  const values: Record<string, string | number> = {};
  for (const { key, value } of attributes) {
    const scalar = scalarOf(value);
    if (scalar === undefined) return [];
    values[String(key.value)] = scalar;
  }
  const { file } = holder;
  const edits = [...setValue(file, tag, values), ...removeEntries(file, attributes)];
  return fixOf(file, 'Indent the attributes below the tag', edits, { preferred: true });
}

function scalarOf(node: SyntaxNode): string | number | undefined {
  if (node.type !== 'scalar') return undefined;
  return typeof node.value === 'number' ? node.value : String(node.value);
}
