/** A proxy is not written as `http://host:port`. */

import { finding } from '../../../../rules/kit/finding.js';
import { changeTo } from '../../../../rules/kit/fixes.js';
import { defineRule } from '../../../../rules/rule.js';
import { eachEnvironment } from '../over.js';
import { GOOD, HOST, isProxy, KEYS } from './about-codn.js';
import { docs } from './codn-url.docs.js';

export const codnUrl = defineRule({
  id: 'installer/codn-url',
  severity: 'error',
  docs,
  over: eachEnvironment,
  *check(environment) {
    for (const key of KEYS) {
      const value = environment.text(`codn.${key}`);
      const written = value?.value ?? '';
      if (!value || /[<>{}$]/.test(written) || isProxy(written, GOOD)) continue;
      const better = proxyIn(written.trim());
      yield finding(value.at, `'${written}' is not a valid proxy URL. Write it as 'http://host:port'.`, {
        fixes: () => (better === undefined ? [] : changeTo(value, better, { preferred: true })),
      });
    }
  },
});

const BARE = new RegExp(`^${HOST}:(\\d{1,5})/?$`, 'i');

function proxyIn(text: string): string | undefined {
  if (isProxy(text, GOOD)) return text;
  return isProxy(text, BARE) ? `http://${text.replace(/\/$/, '')}` : undefined;
}
