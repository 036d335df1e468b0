/** A script exports a variable that the installer no longer takes. */
import { unsupportedVariable } from '../../../../architecture/installer-variables.js';
import { finding } from '../../../../rules/kit/finding.js';
import { fixOf } from '../../../../rules/kit/fixes.js';
import { defineRule } from '../../../../rules/rule.js';
import { removeEntry } from '../../../../syntax/rewrite.js';
import { eachSettingsFile } from '../over.js';
import { docs } from './env-public-interface-ip.docs.js';

export const envPublicInterfaceIp = defineRule({
  id: 'installer/env-public-interface-ip',
  severity: 'error',
  docs,
  over: eachSettingsFile('exports'),
  *check({ file, root }) {
    for (const entry of root?.entries ?? []) {
      if (entry.key.value !== unsupportedVariable) continue;
      yield finding(
        { file, node: entry.key },
        `'${unsupportedVariable}' is no longer supported. The installer stops when it is set.`,
        {
          fixes: () => fixOf(file, `Remove '${unsupportedVariable}'`, removeEntry(file, entry)),
        },
      );
    }
  },
});
