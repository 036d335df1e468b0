/** The settings of the resolver have no name server. */
import { finding } from '../../../../rules/kit/finding.js';
import { addKey } from '../../../../rules/kit/fixes.js';
import { defineRule } from '../../../../rules/rule.js';
import { theFrame } from '../over.js';
import { cloudSettings } from './about-settings.js';
import { docs } from './dns-no-nameservers.docs.js';

export const dnsNoNameservers = defineRule({
  id: 'input-model/dns-no-nameservers',
  severity: 'error',
  docs,
  over: theFrame,
  *check(frame) {
    const settings = cloudSettings(frame, 'dns-settings');
    if (!settings || settings.keys.length === 0 || settings.has('nameservers')) return;
    yield finding(settings.nameAt, "Missing required key 'nameservers' in 'dns-settings'.", {
      fixes: () => addKey(settings, 'nameservers', ['']),
    });
  },
});
