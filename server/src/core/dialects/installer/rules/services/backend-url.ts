/** The URL of an array's API has another scheme, port or path than the array. */

import { apiUrl } from '../../../../architecture/storage-backends.js';
import { finding } from '../../../../rules/kit/finding.js';
import { changeTo } from '../../../../rules/kit/fixes.js';
import { defineRule } from '../../../../rules/rule.js';
import { storagesOf } from '../../model/backends.js';
import { eachEnvironment } from '../over.js';
import { arrayUrl } from './about-array-urls.js';
import { docs } from './backend-url.docs.js';

export const backendUrl = defineRule({
  id: 'installer/backend-url',
  severity: 'error',
  docs,
  over: eachEnvironment,
  *check(environment) {
    for (const backend of storagesOf(environment).flatMap(({ backends }) => backends)) {
      const api = arrayUrl(backend);
      if (!api || api.good) continue;
      const { host, value } = api;
      const better = apiUrl(backend.storage, host ?? '<address>');
      yield finding(
        value.at,
        `'${value.value.trim()}' is not a valid API URL of a ${backend.storage.title}. Write '${better}'.`,
        { fixes: () => (host === undefined ? [] : changeTo(value, better, { preferred: true })) },
      );
    }
  },
});
