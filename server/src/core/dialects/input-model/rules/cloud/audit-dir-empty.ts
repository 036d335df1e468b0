/** The folder for audit logs is empty. */
import { finding } from '../../../../rules/kit/finding.js';
import { fixOf } from '../../../../rules/kit/fixes.js';
import { defineRule, type Fix } from '../../../../rules/rule.js';
import { setValue } from '../../../../syntax/rewrite.js';
import type { MapEntry } from '../../../../syntax/tree.js';
import type { Item } from '../../model/item.js';
import { theFrame } from '../over.js';
import { cloudSettings } from './about-settings.js';
import { docs } from './audit-dir-empty.docs.js';

/** Where services write when nothing else is said. */
const DEFAULT = '/var/audit';

export const auditDirEmpty = defineRule({
  id: 'input-model/audit-dir-empty',
  severity: 'error',
  docs,
  over: theFrame,
  *check(frame) {
    const settings = cloudSettings(frame, 'audit-settings');
    // Nothing after the colon counts as well, which items leave open.
    const entry = settings?.node.entries.find(({ key }) => key.value === 'audit-dir');
    if (!settings || entry?.value.type !== 'scalar') return;
    if (entry.value.value !== '' && entry.value.value !== null) return;
    yield finding(
      { file: settings.file, node: entry.key },
      `'audit-dir' is empty. Without the key, it is '${DEFAULT}'.`,
      {
        fixes: () => fill(settings, entry),
      },
    );
  },
});

/** An entry without a value is none that an item knows of. */
function fill({ shared, file }: Item, entry: MapEntry): readonly Fix[] {
  if (shared) return [];
  return fixOf(file, `Set 'audit-dir' to '${DEFAULT}'`, setValue(file, entry, DEFAULT), { preferred: true });
}
