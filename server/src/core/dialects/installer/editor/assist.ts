/** What the editor is told about installer files beyond their schemas: one function per question, each in its own file. */
import type { Assist } from '../../dialect.js';
import type { Installer } from '../model/installer-model.js';
import { explain } from './explain.js';
import { format } from './format-baremetal.js';
import { inlayHints } from './inlay-hints.js';
import { inventory } from './inventory.js';
import { label } from './label.js';
import { unwantedKeys, values } from './values.js';

export const installerAssist: Assist<Installer> = {
  explain,
  values,
  unwantedKeys,
  label,
  inventory,
  inlayHints,
  format,
};
