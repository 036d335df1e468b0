/** A required attribute of a tag is missing. */
import { finding } from '../../../../rules/kit/finding.js';
import { addKey, fixOf } from '../../../../rules/kit/fixes.js';
import { defineRule, type Fix } from '../../../../rules/rule.js';
import { setValue } from '../../../../syntax/rewrite.js';
import type { Named } from '../../model/item.js';
import { isHosted } from '../../simulation/tags-in-use.js';
import { eachTag, isNothing } from './about-tags.js';
import { docs } from './tag-missing-attribute.docs.js';

/** What represents the value until a person knows it. */
const USUAL_VALUE = 'physnet1';

export const tagMissingAttribute = defineRule({
  id: 'input-model/tag-missing-attribute',
  severity: 'error',
  docs,
  over: eachTag,
  *check(use, frame) {
    const { tag, definition } = use;
    if (!definition?.attributes || isHosted(frame, use) === false) return;
    // Something else than a map may be behind the colon.
    if (tag.value && !tag.attributes && !isNothing(tag.value)) return;
    for (const [key, { isRequired }] of definition.attributes) {
      if (!isRequired || (tag.attributes && tag.attributes.state(key) !== 'absent')) continue;
      yield finding(tag.at, `Missing required attribute '${key}' of tag '${tag.name}'.`, {
        fixes: () => withAttribute(tag, key),
      });
    }
  },
});

function withAttribute({ name, at, node, shared, value, attributes }: Named, key: string): readonly Fix[] {
  const title = `Add '${key}'`;
  if (attributes) return addKey(attributes, key, USUAL_VALUE, { title });
  const { file } = at;
  const { parent } = node;
  if (shared) return [];
  if (value && parent?.type === 'entry')
    return fixOf(file, title, setValue(file, parent, { [key]: USUAL_VALUE }));
  if (node.style !== 'plain' || file.tree.language !== 'yaml') return [];
  const newText = `${name}: {${key}: ${USUAL_VALUE}}`;
  return fixOf(file, title, { span: file.tree.spanOf(node), newText });
}
