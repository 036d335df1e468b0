import { finding } from '../../../../rules/kit/finding.js';
import { defineRule } from '../../../../rules/rule.js';
import { itemsOf, optional, wholeOf } from '../../model/read-values.js';
import { headOf } from '../define.js';
import { theDirectory } from '../over.js';
import { docs } from './cg-dcn-gre.docs.js';

export const cgDcnGre = defineRule({
  id: 'carrier-grade/cg-dcn-gre',
  severity: 'warning',
  docs,
  over: theDirectory,
  *check(model) {
    for (const file of model.filesOf('site-services')) {
      const { reader, root } = file;
      for (const entry of root?.node.entries ?? []) {
        const found = itemsOf(file, root, String(entry.key.value), (section) => ({
          section,
          ...optional({ port: reader.value(section, 'port', wholeOf) }),
        }));
        for (const { section, port } of found.items)
          if (port?.value === 47)
            yield finding(headOf(section, port), 'GRE has no ports; delete this rule and its counterpart.');
      }
    }
  },
});
