import { finding } from '../../../../rules/kit/finding.js';
import { defineRule } from '../../../../rules/rule.js';
import { changeTo } from '../define.js';
import { eachVarsFile } from '../over.js';
import { docs } from './cg-wr-storage-type.docs.js';

export const cgWrStorageType = defineRule({
  id: 'carrier-grade/cg-wr-storage-type',
  severity: 'error',
  docs,
  over: eachVarsFile('wr'),
  *check({ file, properties: map }) {
    for (const key of SIZES) {
      const size = file.reader.value(map, key, ({ value }) => value ?? undefined);
      if (!size || (typeof size.value === 'number' && Number.isInteger(size.value) && size.value > 0))
        continue;
      const digits = /^\s*([1-9]\d*)\s*(?:GiB|GB|G)?\s*$/i.exec(String(size.value))?.[1];
      yield finding(size.at, `'${key}' must be a number of GiB, not '${size.value}'.`, {
        fixes: () => (digits ? [changeTo(file, size, Number(digits), true)] : []),
      });
    }
  },
});

const SIZES = ['database_storage', 'image_storage', 'shared_instance_storage', 'backup_storage'];
