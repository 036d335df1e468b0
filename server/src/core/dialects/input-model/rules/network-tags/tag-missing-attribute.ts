/** A tag lacks an attribute that it needs. */

import { inFile } from '../../../../rules/in-file.js';
import { finding } from '../../../../rules/kit/finding.js';
import { defineRule } from '../../../../rules/rule.js';
import { insertEntry, setValue } from '../../../../syntax/rewrite.js';
import { isHosted, tagsInUse } from '../../simulation/tags-in-use.js';
import { theFrame } from '../over.js';
import { isNothing } from './tag-contents.js';
import { docs } from './tag-missing-attribute.docs.js';

export const tagMissingAttribute = defineRule({
  id: 'input-model/tag-missing-attribute',
  severity: 'error',
  docs,
  over: theFrame,
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
