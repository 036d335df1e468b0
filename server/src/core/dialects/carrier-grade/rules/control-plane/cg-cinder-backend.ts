/** An enabled back end has no section. */
import { finding } from '../../../../rules/kit/finding.js';
import { quoted } from '../../../../rules/kit/words.js';
import { defineRule } from '../../../../rules/rule.js';
import { textOf } from '../../model/read-values.js';
import { eachFileOf } from '../over.js';
import { docs } from './cg-cinder-backend.docs.js';

export const cgCinderBackend = defineRule({
  id: 'carrier-grade/cg-cinder-backend',
  severity: 'error',
  docs,
  over: eachFileOf('cinder-conf'),
  *check(file) {
    const { reader, root } = file;
    const enabled = reader.value(reader.sectionAt(root, 'DEFAULT'), 'enabled_backends', textOf);
    if (!enabled || !root) return;
    const names = enabled.value.split(',').flatMap((name) => name.trim() || []);
    const missing = names.filter((name) => root.state(name) === 'absent');
    if (missing.length > 0) yield finding(enabled.at, `There is no section for ${quoted(missing)}.`);
  },
});
