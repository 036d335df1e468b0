/** A 3PAR back end with the iSCSI driver has no iSCSI port of the array. */

import { iscsiPortalKeys } from '../../../../architecture/storage-backends.js';
import { finding } from '../../../../rules/kit/finding.js';
import { addKey } from '../../../../rules/kit/fixes.js';
import { defineRule } from '../../../../rules/rule.js';
import type { Backend } from '../../model/backends.js';
import { eachEnvironment } from '../over.js';
import { arrayUrl } from './about-array-urls.js';
import { backendsOf, ISCSI_KEY } from './about-backends.js';
import { docs } from './backend-iscsi-ip.docs.js';

export const backendIscsiIp = defineRule({
  id: 'installer/backend-iscsi-ip',
  severity: 'error',
  docs,
  over: eachEnvironment,
  *check(environment) {
    const all = backendsOf(environment);
    for (const backend of all) {
      if (backend.driver?.storage !== '3par' || backend.driver.transport !== 'iSCSI') continue;
      if (backend.storage.name !== '3par') continue;
      if (iscsiPortalKeys.some((key) => backend.state(key) !== 'absent')) continue;
      yield finding(backend.keyAt, `'${backend.name}' has the iSCSI driver, but no '${ISCSI_KEY}'.`, {
        fixes: () => {
          const portal = portalOfSameArray(backend, all);
          return portal === undefined
            ? addKey(backend.section, ISCSI_KEY, `<${ISCSI_KEY}>`, {
                title: `Add '${ISCSI_KEY}' with a placeholder`,
              })
            : addKey(backend.section, ISCSI_KEY, portal);
        },
      });
    }
  },
});

/** Back ends of one array reach it through the same ports. */
function portalOfSameArray(backend: Backend, all: readonly Backend[]): string | undefined {
  const host = arrayUrl(backend)?.host;
  if (host === undefined) return undefined;
  const others = all.filter((other) => other !== backend && arrayUrl(other)?.host === host);
  const [only, ...more] = new Set(others.flatMap((other) => other.text(ISCSI_KEY)?.value ?? []));
  return more.length === 0 ? only : undefined;
}
