/** What the editor is told about installer files beyond their schemas: one function per question, each in a file of its own. */
import type { Assist } from '../dialect.js';
import { explain } from './editor/explain.js';
import { format } from './editor/format-baremetal.js';
import { inlayHints } from './editor/inlay-hints.js';
import { label } from './editor/label.js';
import { unwantedKeys, values } from './editor/values.js';
import type { Installer } from './installer-model.js';

export const installerAssist: Assist<Installer> = {
  explain,
  values,
  unwantedKeys,
  label,
  inlayHints,
  format,
};
