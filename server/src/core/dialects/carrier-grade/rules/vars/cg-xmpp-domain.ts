import { finding } from '../../../../rules/kit/finding.js';
import { defineRule } from '../../../../rules/rule.js';
import { textOf } from '../../model/read-values.js';
import { changeTo } from '../define.js';
import { eachVarsFile } from '../over.js';
import { docs } from './cg-xmpp-domain.docs.js';
import { XMPP_KEYS } from './overlay.js';

export const cgXmppDomain = defineRule({
  id: 'carrier-grade/cg-xmpp-domain',
  severity: 'warning',
  docs,
  over: eachVarsFile('ansible'),
  *check({ file, properties: map }) {
    const director = file.reader.value(map, 'vsd_name', textOf);
    const domain = file.reader.value(map, 'dns_domain_name', textOf);
    if (!director || !domain) return;
    const right = `${director.value}.${domain.value}`;
    for (const key of XMPP_KEYS) {
      const name = file.reader.value(map, key, textOf);
      const host = name?.value.slice(name.value.lastIndexOf('@') + 1);
      if (!name?.value.includes('@') || host === right) continue;
      yield finding(name.at, `The host of '${key}' is '${host}', but the director is '${right}'.`, {
        related: [{ at: domain.at, message: 'The domain of the cloud stands here.' }],
        fixes: () => [changeTo(file, name, `${name.value.slice(0, name.value.lastIndexOf('@'))}@${right}`)],
      });
    }
  },
});
