/** A compute proxy lacks a key. */

import { computeProxyKeys } from '../../../../architecture/carrier-grade-files.js';
import { finding } from '../../../../rules/kit/finding.js';
import { quoted } from '../../../../rules/kit/words.js';
import { defineRule } from '../../../../rules/rule.js';
import { itemsOf, optional, textOf } from '../../model/read-values.js';
import { absentKeys, headOf } from '../about-sections.js';
import { eachVarsFile } from '../over.js';
import { docs } from './cg-esx-proxy-key-missing.docs.js';

export const cgEsxProxyKeyMissing = defineRule({
  id: 'carrier-grade/cg-esx-proxy-key-missing',
  severity: 'error',
  docs,
  over: eachVarsFile('esx'),
  *check({ file, properties }) {
    const proxies = itemsOf(file, properties, 'compute_proxy', (section) => ({
      section,
      ...optional({ name: file.reader.value(section, 'name', textOf) }),
    }));
    for (const { section, name } of proxies.items) {
      const missing = absentKeys(section, computeProxyKeys);
      if (missing.length > 0)
        yield finding(
          headOf(section, name),
          `${name ? `'${name.value}'` : 'This compute proxy'} lacks ${quoted(missing)}.`,
        );
    }
  },
});
