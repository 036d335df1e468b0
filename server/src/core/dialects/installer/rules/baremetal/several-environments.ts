/** The folder of baremetal.csv has several environment files. */

import { finding, related } from '../../../../rules/kit/finding.js';
import { defineRule } from '../../../../rules/rule.js';
import { eachMachineList } from '../over.js';
import { isTheFile } from './about-lines.js';
import { docs } from './several-environments.docs.js';

export const severalEnvironments = defineRule({
  id: 'baremetal/several-environments',
  severity: 'hint',
  docs,
  over: eachMachineList,
  *check(csv, { environments }) {
    const [line] = csv.lines;
    if (environments.length < 2 || !line || !isTheFile(csv)) return;
    const [first] = line.items;
    yield finding(
      { file: csv.file, node: first ?? line },
      `This folder has ${environments.length} environment files; the machines are not compared with any of them.`,
      {
        related: environments.map((environment) =>
          related(environment.missingAt('cloud_type'), 'This is one of them.'),
        ),
      },
    );
  },
});
