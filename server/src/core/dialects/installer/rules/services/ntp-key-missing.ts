/** The section `ntp` does not name a server for each part of the cloud. */

import { addKeys } from '../../../../rules/kit/add-keys.js';
import { finding } from '../../../../rules/kit/finding.js';
import { missingKeys, quoted } from '../../../../rules/kit/words.js';
import { defineRule } from '../../../../rules/rule.js';
import { eachEnvironment } from '../over.js';
import { agreedServer, neededKeys } from './about-servers.js';
import { docs } from './ntp-key-missing.docs.js';

export const ntpKeyMissing = defineRule({
  id: 'installer/ntp-key-missing',
  severity: 'error',
  docs,
  over: eachEnvironment,
  *check(environment) {
    const at = environment.keyAt('ntp');
    const section = environment.section('ntp');
    if (!at || !section) return;
    const keys = neededKeys(environment).filter((key) => environment.state(`ntp.${key}`) === 'absent');
    if (keys.length === 0) return;
    const forSeed = keys.includes('seed_server') ? ' (Helion OpenStack 1.1 and later)' : '';
    yield finding(at, `${missingKeys(keys, "'ntp'")}${keys.length === 1 ? forSeed : ''}.`, {
      fixes: () => {
        const server = agreedServer(environment, 'ntp');
        if (server === undefined) return [];
        const members = keys.map((key) => [key, server] as const);
        return addKeys(section, members, { title: `Add ${quoted(keys)} with '${server}'`, preferred: true });
      },
    });
  },
});
