/** A range of ids is not written as `MIN:MAX`. */

import { inFile } from '../../../../rules/in-file.js';
import { finding } from '../../../../rules/kit/finding.js';
import { defineRule } from '../../../../rules/rule.js';
import { theFrame } from '../over.js';
import { rangesOf, replaced } from './ranges.js';
import { docs } from './tag-range-invalid.docs.js';

export const tagRangeInvalid = defineRule({
  id: 'input-model/tag-range-invalid',
  severity: 'error',
  docs,
  over: theFrame,
  *check(frame) {
    for (const { value, others } of rangesOf(frame)) {
      const { node } = value;
      if (typeof node.value === 'number') {
        const span = value.at.file.tree.spanOf(node);
        const written = value.at.file.text.slice(span.start, span.end);
        const isSexagesimal = written.includes(':');
        yield finding(
          value.at,
          isSexagesimal
            ? `YAML reads '${written}' as the number ${value.value}; put it in quotes.`
            : `'${written}' is no range; write it as 'MIN:MAX'.`,
          {
            fixes: () => {
              const newText = isSexagesimal ? `"${written}"` : `"${written}:${written}"`;
              const edits = inFile(value.at.file, { span, newText });
              return value.shared ? [] : [{ title: `Change to ${newText}`, edits, preferred: isSexagesimal }];
            },
          },
        );
        continue;
      }
      for (const part of others) {
        const [, from, to] = /^(\d+)\s*-\s*(\d+)$/.exec(part.text) ?? [];
        yield finding(part.at, `'${part.text}' is no range; write it as 'MIN:MAX'.`, {
          fixes: () => {
            if (from !== undefined) return replaced(part, `${from}:${to}`, true);
            return /^\d+$/.test(part.text) ? replaced(part, `${part.text}:${part.text}`) : [];
          },
        });
      }
    }
  },
});
