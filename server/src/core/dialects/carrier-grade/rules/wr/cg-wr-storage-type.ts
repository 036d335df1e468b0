/** A storage size is not a number. */
import { kvmStorageKeys } from '../../../../architecture/carrier-grade-files.js';
import { finding } from '../../../../rules/kit/finding.js';
import { changeTo } from '../../../../rules/kit/fixes.js';
import { defineRule } from '../../../../rules/rule.js';
import { eachVarsFile } from '../over.js';
import { docs } from './cg-wr-storage-type.docs.js';

export const cgWrStorageType = defineRule({
  id: 'carrier-grade/cg-wr-storage-type',
  severity: 'error',
  docs,
  over: eachVarsFile('wr'),
  *check({ file, properties }) {
    for (const key of kvmStorageKeys) {
      const size = file.reader.value(properties, key, ({ value }) => value ?? undefined);
      if (!size || (typeof size.value === 'number' && Number.isInteger(size.value) && size.value > 0))
        continue;
      const digits = /^([1-9]\d*)\s*(?:GiB|GB|G)?$/i.exec(String(size.value).trim())?.[1];
      yield finding(size.at, `'${key}' must be a number of GiB, not '${size.value}'.`, {
        fixes: () => (digits ? changeTo(size, Number(digits), { preferred: true }) : []),
      });
    }
  },
});
