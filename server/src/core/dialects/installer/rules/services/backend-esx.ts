/** A file for ESX describes StoreVirtual or 3PAR back ends. */

import { inFile } from '../../../../rules/in-file.js';
import { finding } from '../../../../rules/kit/finding.js';
import { defineRule } from '../../../../rules/rule.js';
import { removeEntry } from '../../../../syntax/rewrite.js';
import { storagesOf } from '../../model/backends.js';
import { eachEnvironment } from '../over.js';
import { docs } from './backend-esx.docs.js';

export const backendEsx = defineRule({
  id: 'installer/backend-esx',
  severity: 'warning',
  docs,
  over: eachEnvironment,
  *check(environment) {
    if (environment.cloudType?.value !== 'ESX') return;
    for (const { facts, keyAt, entry, section } of storagesOf(environment)) {
      yield finding(keyAt, `'${facts.name}' is for clouds on KVM, but 'cloud_type' is ESX.`, {
        related: [{ at: environment.cloudType.at, message: 'The cloud type is written here.' }],
        fixes: () =>
          section.shared
            ? []
            : [
                {
                  title: `Remove '${facts.name}'`,
                  edits: inFile(environment.file, removeEntry(environment.file, entry)),
                },
              ],
      });
    }
  },
});
