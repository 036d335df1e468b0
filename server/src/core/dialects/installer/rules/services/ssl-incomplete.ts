/** The section `ssl` holds some of the certificates and keys, but not all. */

import { finding } from '../../../../rules/kit/finding.js';
import { missingKeys } from '../../../../rules/kit/words.js';
import { defineRule } from '../../../../rules/rule.js';
import { removePath } from '../networks/about-paths.js';
import { eachEnvironment } from '../over.js';
import { PEM_PATHS, short } from './about-ssl.js';
import { docs } from './ssl-incomplete.docs.js';

export const sslIncomplete = defineRule({
  id: 'installer/ssl-incomplete',
  severity: 'error',
  docs,
  over: eachEnvironment,
  *check(environment) {
    const written = PEM_PATHS.filter((path) => environment.state(path) !== 'absent');
    if (written.length === 0 || environment.section('ssl') === undefined) return;
    const lacking = PEM_PATHS.filter((path) => environment.state(path) === 'absent');
    if (lacking.length === 0) return;
    yield finding(
      environment.keyAt('ssl') ?? environment.missingAt('ssl'),
      `${missingKeys(lacking.map(short), "'ssl'")}. Give all certificates and keys, or remove 'ssl'.`,
      { fixes: () => removePath(environment, 'ssl', { title: "Remove 'ssl' and its content" }) },
    );
  },
});
