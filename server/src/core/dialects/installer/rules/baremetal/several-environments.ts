/** Which environment file belongs to the machines cannot be told when there are several: then no numbers are compared. */

import { esxEnvironment, kvmEnvironment, machines, patched } from '../../examples.js';
import { defineBaremetalRule } from '../define.js';
import { csvOf, kvmFolder } from './examples.js';
import { isTheFile } from './lines.js';

export const severalEnvironments = defineBaremetalRule({
  id: 'baremetal/several-environments',
  severity: 'hint',
  docs: {
    summary: 'There are several environment files beside baremetal.csv.',
    why: 'Which of them the machines are for is not written anywhere, so that numbers of machines are compared with none. Keep each environment in a folder of its own.',
    source: 'A convention of this tool',
    bad: {
      'kvm-custom-ips.json': patched(kvmEnvironment, {}),
      'esx-custom-ips.json': patched(esxEnvironment, {}),
      'baremetal.csv': csvOf(machines),
    },
    good: kvmFolder({}),
  },
  check({ csv, installer: { environments }, report }) {
    const [line] = csv.lines;
    if (environments.length < 2 || !line || !isTheFile(csv)) return;
    const [first] = line.items;
    report({
      at: { file: csv.file, node: first ?? line },
      message: `There are ${environments.length} environment files beside this one, so that the machines are compared with none of them.`,
      related: environments.map((environment) => ({
        at: environment.missingAt('cloud_type'),
        message: 'One of them.',
      })),
    });
  },
});
