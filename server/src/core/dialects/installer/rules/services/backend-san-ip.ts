/** The address `san_ip` is not the host of the API URL. */

import { formatAddress, parseAddress, sameAddress } from '../../../../net/address.js';
import { finding, related } from '../../../../rules/kit/finding.js';
import { changeTo } from '../../../../rules/kit/fixes.js';
import { defineRule } from '../../../../rules/rule.js';
import { storagesOf } from '../../model/backends.js';
import { eachEnvironment } from '../over.js';
import { arrayUrl } from './about-array-urls.js';
import { docs } from './backend-san-ip.docs.js';

export const backendSanIp = defineRule({
  id: 'installer/backend-san-ip',
  severity: 'warning',
  docs,
  over: eachEnvironment,
  *check(environment) {
    for (const backend of storagesOf(environment).flatMap(({ backends }) => backends)) {
      const api = arrayUrl(backend);
      const written = backend.text('san_ip');
      const host = parseAddress(api?.host ?? '');
      const address = parseAddress(written?.value ?? '');
      if (!api || !written || !host || !address || sameAddress(host, address)) continue;
      const text = formatAddress(host);
      yield finding(
        written.at,
        `'san_ip' is ${formatAddress(address)}, but '${backend.storage.apiKey}' leads to ${text}. Both must be the same array.`,
        {
          related: [related(api.value.at, `The API is at ${text}.`)],
          fixes: () => changeTo(written, text),
        },
      );
    }
  },
});
