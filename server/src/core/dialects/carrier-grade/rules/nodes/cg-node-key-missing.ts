/** A server lacks a key. */
import { provisionKeys, usualProvisionValues } from '../../../../architecture/carrier-grade-servers.js';
import { finding } from '../../../../rules/kit/finding.js';
import { quoted } from '../../../../rules/kit/words.js';
import { defineRule } from '../../../../rules/rule.js';
import { absentKeys, headOf } from '../about-sections.js';
import { addUsual } from '../about-usual-values.js';
import { eachServer } from '../over.js';
import { docs } from './cg-node-key-missing.docs.js';

export const cgNodeKeyMissing = defineRule({
  id: 'carrier-grade/cg-node-key-missing',
  severity: 'error',
  docs,
  over: eachServer,
  *check({ section, name }) {
    const missing = absentKeys(section, provisionKeys);
    if (missing.length > 0)
      yield finding(
        headOf(section, name),
        `${name ? `'${name.value}'` : 'This server'} lacks ${quoted(missing)}.`,
        { fixes: () => missing.flatMap((key) => addUsual(section, key, usualProvisionValues)) },
      );
  },
});
