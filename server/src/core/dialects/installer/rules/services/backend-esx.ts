/** Storage back ends of an installer file are for KVM: on ESX, volumes lie in the datastores of vCenter. */
import { inFile } from '../../../../rules/in-file.js';
import { removeEntry } from '../../../../syntax/rewrite.js';
import { esxExample } from '../../examples.js';
import { storagesOf } from '../../model/backends.js';
import { defineEnvironmentRule } from '../define.js';
import { good3par } from './storage-examples.js';

export const backendEsx = defineEnvironmentRule({
  id: 'installer/backend-esx',
  severity: 'warning',
  docs: {
    summary: 'A file for ESX describes StoreVirtual or 3PAR back ends.',
    why: 'Block Storage of an ESX cloud makes its volumes in the datastores of vCenter. StoreVirtual and 3PAR back ends are for clouds on KVM.',
    source: 'Technical overview 1.1, storage by hypervisor',
    ...esxExample({ '3par': good3par }),
  },
  check({ environment, report }) {
    if (environment.cloudType?.value !== 'ESX') return;
    for (const { facts, keyAt, entry, section } of storagesOf(environment)) {
      report({
        at: keyAt,
        message: `'${facts.name}' is for clouds on KVM, but 'cloud_type' is ESX.`,
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
