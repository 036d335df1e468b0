/** A number is written so that YAML 1.1 reads another one: in octal, or in base 60. */
import type { FormattedValue } from '../../model/facts.js';
import { OTHER_NUMBER } from '../../model/walk-facts.js';
import { asWritten } from '../kit/as-written.js';
import { finding } from '../kit/finding.js';
import { changeTo } from '../kit/fixes.js';
import type { FileView } from '../over.js';
import { defineRule, eachOf, type Over } from '../rule.js';
import { docs } from './number-spelling.docs.js';

const eachOtherNumber: Over<FileView, readonly [FormattedValue, FileView]> = {
  ...eachOf(({ facts }: FileView) => facts.formatted.filter(({ format }) => format === OTHER_NUMBER)),
  local: 'formatted',
};

export const numberSpelling = defineRule({
  id: 'common/number-spelling',
  severity: 'warning',
  docs,
  over: eachOtherNumber,
  *check({ node, text }, { file }) {
    // YAML 1.2 reads what people read.
    const decimal = Number(text.replaceAll('_', ''));
    const read = Number(node.value);
    if (read === decimal) return;
    const how = text.includes(':') ? 'a number in base 60' : 'an octal number';
    yield finding({ file, node }, `'${text}' means ${read}: YAML 1.1 reads it as ${how}.`, {
      fixes: () =>
        [decimal, read].flatMap((each) => (Number.isNaN(each) ? [] : changeTo(asWritten(file, node), each))),
    });
  },
});
