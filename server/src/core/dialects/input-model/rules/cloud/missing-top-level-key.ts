/** Lists that every model has are in no file: what names their objects is then unknown, and nothing is said of it. */

import type { SourceFile } from '../../../../model/source-file.js';
import { finding } from '../../../../rules/kit/finding.js';
import { fixOf } from '../../../../rules/kit/fixes.js';
import { series } from '../../../../rules/kit/series.js';
import { quoted } from '../../../../rules/kit/words.js';
import { defineRule, type Fix } from '../../../../rules/rule.js';
import { insertRootEntry } from '../../../../syntax/rewrite.js';
import type { Frame } from '../../model/frame.js';
import { mandatoryLists } from '../../model/model-kinds.js';
import { namesOf, objectsFor } from '../names/about-missing-lists.js';
import { theFrame } from '../over.js';
import { docs } from './missing-top-level-key.docs.js';

export const missingTopLevelKey = defineRule({
  id: 'input-model/missing-top-level-key',
  severity: 'error',
  docs,
  over: theFrame,
  *check(frame) {
    const { config } = frame;
    const first = config?.top?.node.entries[0];
    if (!config || !first || frame.isBase) return;
    const missing = mandatoryLists.filter((list) => frame.hasList(list) === false);
    if (missing.length === 0) return;
    const { file } = config;
    const at = { file, node: first.key };
    const [list, ...others] = missing;
    if (others.length === 0)
      yield finding(at, `Missing required list '${list}' in this model.`, {
        fixes: () => addList(frame, file, list ?? ''),
      });
    else
      yield finding(
        at,
        `Missing required lists in this model: ${series(missing)}. If another folder adds them, mark this one as a base for overlays.`,
        { fixes: () => asBase(file) },
      );
  },
});

/** The comment that says that a folder is a base for overlays. */
function asBase(file: SourceFile): readonly Fix[] {
  if (file.tree.language !== 'yaml') return [];
  const start = file.text.startsWith('\uFEFF') ? 1 : 0;
  const newText = '# helion-folder: overlay-base\n';
  return fixOf(file, 'Mark this folder as a base for overlays', { span: { start, end: start }, newText });
}

/** With an object for each name that leads into it. */
function addList(frame: Frame, file: SourceFile, list: string): readonly Fix[] {
  const objects = objectsFor(frame, list);
  if (objects.length === 0) return [];
  const title = `Add '${list}' with ${quoted(namesOf(objects), 'and')}`;
  return fixOf(file, title, insertRootEntry(file, list, objects));
}
