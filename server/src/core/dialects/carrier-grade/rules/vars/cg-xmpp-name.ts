import { finding } from '../../../../rules/kit/finding.js';
import { defineRule } from '../../../../rules/rule.js';
import { textOf } from '../../model/read-values.js';
import { changeTo } from '../define.js';
import { eachVarsFile } from '../over.js';
import { docs } from './cg-xmpp-name.docs.js';
import { XMPP_KEYS } from './overlay.js';

export const cgXmppName = defineRule({
  id: 'carrier-grade/cg-xmpp-name',
  severity: 'error',
  docs,
  over: eachVarsFile('ansible'),
  *check({ file, properties: map }) {
    for (const key of XMPP_KEYS) {
      const name = file.reader.value(map, key, textOf);
      if (!name || XMPP.test(name.value)) continue;
      const dotted = /^([^.:@\s]+)\.([^@\s]+@.+)$/.exec(name.value);
      const right = dotted && `${dotted[1]}:${dotted[2]}`;
      yield finding(
        name.at,
        `'${key}' must be user:password@host${right ? '; write a colon between user and password.' : '.'}`,
        { fixes: () => (right ? [changeTo(file, name, right)] : []) },
      );
    }
  },
});

const XMPP = /^([^:@\s]+):([^@\s]+)@(.+)$/;
