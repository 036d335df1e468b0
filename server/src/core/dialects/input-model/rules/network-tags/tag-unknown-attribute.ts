/** A tag has an attribute that it cannot have. */

import { inFile } from '../../../../rules/in-file.js';
import { finding } from '../../../../rules/kit/finding.js';
import { defineRule } from '../../../../rules/rule.js';
import { removeEntry, renameKey } from '../../../../syntax/rewrite.js';
import { nearest } from '../../../../text/nearest.js';
import { isHosted, tagsInUse } from '../../simulation/tags-in-use.js';
import { theFrame } from '../over.js';
import { docs } from './tag-unknown-attribute.docs.js';

export const tagUnknownAttribute = defineRule({
  id: 'input-model/tag-unknown-attribute',
  severity: 'warning',
  docs,
  over: theFrame,
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
