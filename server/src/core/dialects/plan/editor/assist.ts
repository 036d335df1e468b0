/**
 * What the editor is told about plans beyond their schema: one function per question, each in its own file.
 */
import type { Assist } from '../../dialect.js';
import type { Plan } from '../model/plan-model.js';
import { explain } from './explain.js';
import { inlayHints } from './inlay-hints.js';
import { inventory } from './inventory.js';
import { items, label, refuseName, unwantedKeys } from './outline.js';
import { values } from './values.js';
import { wiring } from './wiring.js';

export const planAssist: Assist<Plan> = {
  explain,
  values,
  items,
  unwantedKeys,
  label,
  refuseName,
  inlayHints,
  inventory,
  wiring,
};
