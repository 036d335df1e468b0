/** The host of an XMPP name is not the director. */
import { finding, related } from '../../../../rules/kit/finding.js';
import { changeTo } from '../../../../rules/kit/fixes.js';
import { defineRule } from '../../../../rules/rule.js';
import { textOf } from '../../model/read-values.js';
import { eachVarsFile } from '../over.js';
import { xmppKeys } from './about-overlay.js';
import { docs } from './cg-xmpp-domain.docs.js';

export const cgXmppDomain = defineRule({
  id: 'carrier-grade/cg-xmpp-domain',
  severity: 'warning',
  docs,
  over: eachVarsFile('ansible'),
  *check({ file, properties }) {
    const director = file.reader.value(properties, 'vsd_name', textOf);
    const domain = file.reader.value(properties, 'dns_domain_name', textOf);
    if (!director || !domain) return;
    const right = `${director.value}.${domain.value}`;
    for (const key of xmppKeys) {
      const name = file.reader.value(properties, key, textOf);
      const host = name?.value.slice(name.value.lastIndexOf('@') + 1);
      if (!name?.value.includes('@') || host === right) continue;
      yield finding(name.at, `The host of '${key}' is '${host}', but the director is '${right}'.`, {
        related: [related(domain.at, 'The domain of the cloud is set here.')],
        // The value contains a password, which no title repeats.
        fixes: () =>
          changeTo(name, `${name.value.slice(0, name.value.lastIndexOf('@'))}@${right}`, {
            title: `Change the host to '${right}'`,
          }),
      });
    }
  },
});
