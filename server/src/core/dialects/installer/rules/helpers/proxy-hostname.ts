/** The host name of the compute proxy has an underscore. */

import { finding } from '../../../../rules/kit/finding.js';
import { changeTo } from '../../../../rules/kit/fixes.js';
import { defineRule } from '../../../../rules/rule.js';
import { eachSettingsFile } from '../over.js';
import { SECTION } from './about-compute-proxy.js';
import { docs } from './proxy-hostname.docs.js';

export const proxyHostname = defineRule({
  id: 'installer/proxy-hostname',
  severity: 'error',
  docs,
  over: eachSettingsFile('compute-proxy'),
  *check(settings) {
    // Not asked as text: with its underscores a name could be taken for a word of the template.
    const node = settings.entry(SECTION, 'hostname')?.value;
    if (node?.type !== 'scalar' || typeof node.value !== 'string' || !node.value.includes('_')) return;
    const { file } = settings;
    const right = node.value.replaceAll('_', '-').replace(/^-+|(?<!-)-+$/g, '');
    yield finding({ file, node }, `'${node.value}' is not a valid host name: it contains '_'.`, {
      fixes: () => (right === '' ? [] : changeTo({ node, at: { file, node }, shared: false }, right)),
    });
  },
});
