/** The storage for images has the key of both releases. */
import { finding } from '../../../../rules/kit/finding.js';
import { removeKey, renameKey } from '../../../../rules/kit/fixes.js';
import { defineRule } from '../../../../rules/rule.js';
import { keyOf } from '../about-sections.js';
import { eachVarsFile } from '../over.js';
import { docs } from './cg-wr-storage-key-version.docs.js';

export const cgWrStorageKeyVersion = defineRule({
  id: 'carrier-grade/cg-wr-storage-key-version',
  severity: 'warning',
  docs,
  over: eachVarsFile('wr'),
  *check({ properties }, { version }) {
    const at = keyOf(properties, 'image_storage');
    const isNew = properties.state('shared_instance_storage') === 'written';
    if (!at || !(isNew || version === '2.0')) return;
    yield finding(at, "This key is named 'shared_instance_storage' in release 2.0.", {
      fixes: () =>
        isNew
          ? removeKey(properties, 'image_storage')
          : renameKey(properties, 'image_storage', 'shared_instance_storage', { preferred: true }),
    });
  },
});
