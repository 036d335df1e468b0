/** The XMPP name of a controller is not user:password@host. */
import { finding } from '../../../../rules/kit/finding.js';
import { changeTo } from '../../../../rules/kit/fixes.js';
import { defineRule } from '../../../../rules/rule.js';
import { textOf } from '../../model/read-values.js';
import { eachVarsFile } from '../over.js';
import { xmppKeys } from './about-overlay.js';
import { docs } from './cg-xmpp-name.docs.js';

export const cgXmppName = defineRule({
  id: 'carrier-grade/cg-xmpp-name',
  severity: 'error',
  docs,
  over: eachVarsFile('ansible'),
  *check({ file, properties }) {
    for (const key of xmppKeys) {
      const name = file.reader.value(properties, key, textOf);
      if (!name || XMPP.test(name.value)) continue;
      const dotted = /^([^.:@\s]+)\.([^@\s]+@.+)$/.exec(name.value);
      const right = dotted && `${dotted[1]}:${dotted[2]}`;
      yield finding(
        name.at,
        `'${key}' must be user:password@host.${right ? ' Write a colon between user and password.' : ''}`,
        {
          fixes: () =>
            right ? changeTo(name, right, { title: 'Write a colon between user and password' }) : [],
        },
      );
    }
  },
});

const XMPP = /^([^:@\s]+):([^@\s]+)@(.+)$/;
