/** The section `codn` names some proxies, but not all four. */

import { addKeys } from '../../../../rules/kit/add-keys.js';
import { finding } from '../../../../rules/kit/finding.js';
import { missingKeys, quoted } from '../../../../rules/kit/words.js';
import { defineRule } from '../../../../rules/rule.js';
import { eachEnvironment } from '../over.js';
import { GOOD, isProxy, KEYS } from './about-codn.js';
import { docs } from './codn-incomplete.docs.js';

export const codnIncomplete = defineRule({
  id: 'installer/codn-incomplete',
  severity: 'warning',
  docs,
  over: eachEnvironment,
  *check(environment) {
    const section = environment.section('codn');
    const at = environment.keyAt('codn');
    const lacking = KEYS.filter((key) => environment.state(`codn.${key}`) === 'absent');
    if (!section || !at || lacking.length === 0 || lacking.length === KEYS.length) return;
    yield finding(
      at,
      `${missingKeys(lacking, "'codn'")}. HTTP and HTTPS of undercloud and overcloud each need a proxy.`,
      {
        fixes: () => {
          const values = KEYS.flatMap((key) => environment.text(`codn.${key}`)?.value ?? []);
          const [only, ...others] = new Set(values);
          if (only === undefined || others.length > 0 || !isProxy(only, GOOD)) return [];
          const members = lacking.map((key) => [key, only] as const);
          return addKeys(section, members, { title: `Add ${quoted(lacking)} with '${only}'` });
        },
      },
    );
  },
});
