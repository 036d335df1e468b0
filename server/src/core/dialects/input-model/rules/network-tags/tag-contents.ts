/** Single tags: whether they are known, and what they say. */
import { inFile } from '../../../../rules/in-file.js';
import type { Fix } from '../../../../rules/rule.js';
import {
  insertEntry,
  removeEntry,
  removeItem,
  renameKey,
  replaceScalar,
  setValue,
} from '../../../../syntax/rewrite.js';
import type { SyntaxNode } from '../../../../syntax/tree.js';
import { nearest } from '../../../../text/nearest.js';
import type { Item, Named } from '../../model/item.js';
import { tagDefinitions } from '../../simulation/tag-definitions.js';
import { isHosted, itemOf, tagsInUse } from '../../simulation/tags-in-use.js';
import { finding, frameRule, type ModelRule } from '../define.js';
import { tagsExample, vlanTag } from './examples.js';

const SOURCE = 'Ardana configuration processor, generator of network tags';

const GOOD = tagsExample([vlanTag()]);

export function removal(tag: Named): Fix[] {
  const node = itemOf(tag);
  const { file } = tag.at;
  if (node.type === 'entry') return [];
  return [{ title: `Remove '${tag.name}'`, edits: inFile(file, removeItem(file, node)) }];
}

const tagUnknown = frameRule({
  id: 'input-model/tag-unknown',
  severity: 'warning',
  docs: {
    summary: 'No component that runs in the cloud knows a tag.',
    why: 'The tag does nothing: either it is misspelt, or the component is not there.',
    source: SOURCE,
    bad: tagsExample(['neutron.network.vxlan']),
    good: tagsExample(['neutron.networks.vxlan']),
  },
  *check(frame) {
    const definitions = tagDefinitions(frame);
    for (const use of tagsInUse(frame)) {
      const { tag, definition } = use;
      // What is deprecated has its own message.
      if (definition?.deprecated || (definition?.attributes && isHosted(frame, use) !== false)) continue;
      if (!definition && !(frame.isWhole('services') && frame.isWhole('service-components'))) continue;
      const [component, ...others] = definition?.components ?? [];
      const guess = definition ? undefined : nearest(tag.name, definitions.keys());
      const known = others.length > 0 ? `'${component}' and others` : `'${component}'`;
      const message = !definition
        ? `No component knows the tag '${tag.name}'${guess === undefined ? '.' : `; did you mean '${guess}'?`}`
        : component === undefined || !definition.attributes
          ? `No service says what the tag '${tag.name}' is for.`
          : `The tag '${tag.name}' is for ${known}, which no control plane has.`;
      yield finding(tag.at, message, {
        tag: 'unnecessary',
        fixes: () => [...(guess === undefined ? [] : renamed(tag, guess)), ...removal(tag)],
      });
    }
  },
});

function renamed({ at, name }: Named, to: string): Fix[] {
  const { parent } = at.node;
  const isKey = parent?.type === 'entry' && parent.key === at.node;
  const edit = isKey ? renameKey(at.file, parent, to) : replaceScalar(at.file, at.node, to);
  return name === to ? [] : [{ title: `Change to '${to}'`, edits: inFile(at.file, edit), preferred: true }];
}

const tagDeprecated = frameRule({
  id: 'input-model/tag-deprecated',
  severity: 'warning',
  docs: {
    summary: 'A tag should no longer be used.',
    why: 'There is another way to say it by now; a later release will not know the tag.',
    source: SOURCE,
    bad: tagsExample(['nova.compute.iscsi']),
    good: GOOD,
  },
  *check(frame) {
    for (const { tag, definition } of tagsInUse(frame)) {
      if (!definition?.deprecated) continue;
      yield finding(tag.at, `The tag '${tag.name}' should no longer be used. ${definition.deprecated}`, {
        tag: 'deprecated',
        fixes: () => removal(tag),
      });
    }
  },
});

const tagInvalidFormat = frameRule({
  id: 'input-model/tag-invalid-format',
  severity: 'error',
  docs: {
    summary: 'An entry of `tags` is neither a word nor one tag with its attributes.',
    why: 'A dash is missing between two tags, or the attributes stand at the column of the tag.',
    source: SOURCE,
    bad: tagsExample(['neutron.networks.vlan:\n  provider-physical-network: physnet1']),
    good: GOOD,
  },
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

function isNothing(value: SyntaxNode): boolean {
  return value.type === 'scalar' && (value.style === 'missing' || value.value === null);
}

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

const tagMissingAttribute = frameRule({
  id: 'input-model/tag-missing-attribute',
  severity: 'error',
  docs: {
    summary: 'A tag lacks an attribute that it needs.',
    why: 'Neutron would not know which physical network the group is.',
    source: SOURCE,
    bad: tagsExample(['neutron.networks.vlan']),
    good: GOOD,
  },
  *check(frame) {
    for (const use of tagsInUse(frame)) {
      const { tag, definition } = use;
      if (!definition?.attributes || isHosted(frame, use) === false) continue;
      // Something else than a map may stand behind the colon.
      if (tag.value && !tag.attributes && !isNothing(tag.value)) continue;
      for (const [key, { isRequired }] of definition.attributes) {
        if (!isRequired || (tag.attributes && tag.attributes.state(key) !== 'absent')) continue;
        yield finding(tag.at, `The tag '${tag.name}' needs the attribute '${key}'.`, {
          fixes: () => {
            const { file, node } = tag.at;
            const title = `Add '${key}'`;
            const { parent } = node;
            if (tag.value && !tag.attributes && parent?.type === 'entry')
              return [{ title, edits: inFile(file, setValue(file, parent, { [key]: 'physnet1' })) }];
            if (tag.attributes)
              return [
                { title, edits: inFile(file, insertEntry(file, tag.attributes.node, key, 'physnet1')) },
              ];
            const text = `${tag.name}: {${key}: physnet1}`;
            return node.style === 'plain' && file.tree.language === 'yaml'
              ? [{ title, edits: inFile(file, { span: file.tree.spanOf(node), newText: text }) }]
              : [];
          },
        });
      }
    }
  },
});

const tagUnknownAttribute = frameRule({
  id: 'input-model/tag-unknown-attribute',
  severity: 'warning',
  docs: {
    summary: 'A tag has an attribute that it cannot have.',
    why: 'It is ignored, so that a misspelt one leaves the default.',
    source: SOURCE,
    bad: tagsExample(['neutron.networks.vxlan:\n    tenant-vlan-id-range: "1001:2000"']),
    good: tagsExample(['neutron.networks.vxlan:\n    tenant-vxlan-id-range: "1001:2000"']),
  },
  *check(frame) {
    for (const use of tagsInUse(frame)) {
      const { tag, definition } = use;
      const { attributes } = tag;
      if (!definition?.attributes || !attributes || isHosted(frame, use) === false) continue;
      for (const key of attributes.keys) {
        const entry = attributes.entry(key);
        if (key === '<<' || !entry || definition.attributes.has(key)) continue;
        const free = [...definition.attributes.keys()].filter((each) => !attributes.has(each));
        const guess = nearest(key, free) ?? free.find((each) => each.endsWith(key));
        const guessed = guess === undefined ? '.' : `; did you mean '${guess}'?`;
        const { file } = attributes;
        yield finding(attributes.keyAt(key), `The tag '${tag.name}' has no attribute '${key}'${guessed}`, {
          fixes: () => [
            ...(guess === undefined
              ? []
              : [
                  {
                    title: `Change to '${guess}'`,
                    edits: inFile(file, renameKey(file, entry, guess)),
                    preferred: true,
                  },
                ]),
            { title: `Remove '${key}'`, edits: inFile(file, removeEntry(file, entry)) },
          ],
        });
      }
    }
  },
});

export const tagContentRules: readonly ModelRule[] = [
  tagUnknown,
  tagDeprecated,
  tagInvalidFormat,
  tagMissingAttribute,
  tagUnknownAttribute,
];
