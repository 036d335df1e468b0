/** A range of ids is not written as `MIN:MAX`. */
import type { Value } from '../../../../model/value.js';
import { finding } from '../../../../rules/kit/finding.js';
import { changePart, fixOf } from '../../../../rules/kit/fixes.js';
import { defineRule, type Fix, type Report } from '../../../../rules/rule.js';
import { eachRanges } from './about-ranges.js';
import { docs } from './tag-range-invalid.docs.js';

export const tagRangeInvalid = defineRule({
  id: 'input-model/tag-range-invalid',
  severity: 'error',
  docs,
  over: eachRanges,
  *check({ value, others }) {
    if (typeof value.node.value === 'number') {
      yield readAsNumber(value);
      return;
    }
    for (const { at, text } of others)
      yield finding(at, `'${text}' is not a valid range. Write it as 'MIN:MAX'.`, {
        fixes: () => {
          const [, from, to] = /^(\d+)\s*-\s*(\d+)$/.exec(text) ?? [];
          if (from !== undefined) return changePart(at, `${from}:${to}`, { preferred: true });
          return /^\d+$/.test(text) ? changePart(at, `${text}:${text}`) : [];
        },
      });
  },
});

/** A lone id, or two that YAML reads as a number to the base of 60. */
function readAsNumber({ value, node, at, shared }: Value<string>): Report {
  const { file } = at;
  const span = file.tree.spanOf(node);
  const written = file.text.slice(span.start, span.end);
  const isSexagesimal = written.includes(':');
  const message = isSexagesimal
    ? `'${written}' needs quotes: YAML reads it as the number ${value}.`
    : `'${written}' is not a valid range. Write it as 'MIN:MAX'.`;
  const fixes = (): readonly Fix[] => {
    if (shared) return [];
    const newText = isSexagesimal ? `"${written}"` : `"${written}:${written}"`;
    return fixOf(file, `Change to ${newText}`, { span, newText }, { preferred: isSexagesimal });
  };
  return finding(at, message, { fixes });
}
