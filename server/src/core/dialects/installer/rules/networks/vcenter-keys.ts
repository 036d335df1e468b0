/** The section `vcenter` lacks a key that a cloud with ESX needs. */

import { finding } from '../../../../rules/kit/finding.js';
import { defineRule, type Rule } from '../../../../rules/rule.js';
import type { Installer } from '../../model/installer-model.js';
import { eachEnvironment } from '../over.js';
import { writePath } from './about-paths.js';
import { neededKeys } from './about-vcenter-keys.js';
import { docs } from './vcenter-keys.docs.js';

export const vcenterKeys: readonly Rule<Installer>[] = neededKeys.map(({ id, key, what, placeholder }) =>
  defineRule({
    id,
    severity: 'error',
    docs: docs[id],
    over: eachEnvironment,
    *check(environment) {
      const path = `vcenter.${key}`;
      const at = environment.keyAt('vcenter');
      if (!at || environment.cloudType?.value !== 'ESX' || environment.state(path) !== 'absent') return;
      yield finding(at, `Missing required key '${key}' in 'vcenter': ESX needs ${what}.`, {
        fixes: () => writePath(environment, path, placeholder, { title: `Add '${key}' with a placeholder` }),
      });
    },
  }),
);
