/** A server lacks a key. */

import { provisionKeys } from '../../../../architecture/carrier-grade-servers.js';
import { inFile } from '../../../../rules/in-file.js';
import { finding } from '../../../../rules/kit/finding.js';
import { defineRule } from '../../../../rules/rule.js';
import { insertEntry } from '../../../../syntax/rewrite.js';
import { absentKeys, headOf, quoted } from '../define.js';
import { eachFile } from '../over.js';
import { docs } from './cg-node-key-missing.docs.js';
import { provisions } from './servers.js';

export const cgNodeKeyMissing = defineRule({
  id: 'carrier-grade/cg-node-key-missing',
  severity: 'error',
  docs,
  over: eachFile(provisions),
  *check(file) {
    for (const { section, name } of file.servers.items) {
      const missing = absentKeys(section, provisionKeys);
      if (missing.length === 0) continue;
      const usual: Readonly<Record<string, string>> = {
        pxe_interface: 'auto',
        pm_type: 'ipmilan',
        vendor: 'HP',
      };
      yield finding(
        headOf(section, name),
        `${name ? `'${name.value}'` : 'This server'} lacks ${quoted(missing)}.`,
        {
          fixes: () =>
            missing.flatMap((key) => {
              const value = usual[key];
              if (value === undefined) return [];
              const edits = inFile(file.file, insertEntry(file.file, section.node, key, value));
              return [{ title: `Add '${key}: ${value}'`, edits }];
            }),
        },
      );
    }
  },
});
