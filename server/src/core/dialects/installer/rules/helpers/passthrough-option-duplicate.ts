/** An option stands in a section twice. */

import type { SourceFile } from '../../../../model/source-file.js';
import type { Value } from '../../../../model/value.js';
import { finding } from '../../../../rules/kit/finding.js';
import { defineRule, type Fix } from '../../../../rules/rule.js';
import { removeItem } from '../../../../syntax/rewrite.js';
import { eachPassthrough } from '../over.js';
import { fix } from './about-helpers.js';
import { docs } from './passthrough-option-duplicate.docs.js';

export const passthroughOptionDuplicate = defineRule({
  id: 'installer/passthrough-option-duplicate',
  severity: 'warning',
  docs,
  over: eachPassthrough,
  *check({ file, configs }) {
    for (const { sections } of configs) {
      // A section that is written twice is one section.
      const seen = new Map<string, Value<string>>();
      for (const { name: section, options } of sections)
        for (const { name, section: option } of section ? options : []) {
          const key = `${section?.value}\n${name.value}`;
          const first = seen.get(key);
          if (!first) seen.set(key, name);
          else
            yield finding(
              name.at,
              `'${name.value}' stands in the section '${section?.value}' a second time.`,
              {
                related: [{ at: first.at, message: 'It stands here first.' }],
                fixes: () => [
                  fix(file, `Remove this '${name.value}'`, removeItem(file, option.node)),
                  ...removeOwner(file, first),
                ],
              },
            );
        }
    }
  },
});

/** The option whose name this is, out of its list. */
function removeOwner(file: SourceFile, name: Value<string>): readonly Fix[] {
  const option = name.entry?.parent;
  return option ? [fix(file, `Remove the first '${name.value}'`, removeItem(file, option))] : [];
}
