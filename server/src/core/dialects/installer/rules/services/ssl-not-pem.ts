/** A certificate or key is not PEM text in one JSON string. */

import { finding } from '../../../../rules/kit/finding.js';
import { changeTo } from '../../../../rules/kit/fixes.js';
import { defineRule } from '../../../../rules/rule.js';
import { eachEnvironment } from '../over.js';
import { readPem } from './about-pem.js';
import { PEM_PATHS, pemAt, short } from './about-ssl.js';
import { docs } from './ssl-not-pem.docs.js';

export const sslNotPem = defineRule({
  id: 'installer/ssl-not-pem',
  severity: 'warning',
  docs,
  over: eachEnvironment,
  *check(environment) {
    for (const path of PEM_PATHS) {
      const value = pemAt(environment, path);
      if (!value) continue;
      const { fault, repaired } = readPem(value.value);
      if (fault === undefined) continue;
      yield finding(value.at, `'${short(path)}' is not PEM: it ${fault}.`, {
        fixes: () => {
          const title = `Write the line breaks of '${short(path)}' as \\n`;
          return repaired === undefined ? [] : changeTo(value, repaired, { title, preferred: true });
        },
      });
    }
  },
});
