/** There are several environment files beside baremetal.csv. */

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
      `There are ${environments.length} environment files beside this one, so that the machines are compared with none of them.`,
      {
        related: environments.map((environment) =>
          related(environment.missingAt('cloud_type'), 'One of them.'),
        ),
      },
    );
  },
});
