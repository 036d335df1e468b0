/** What the editor is told about carrier-grade files beyond their schemas: one function per question, each in its own file. */
import type { Assist } from '../../dialect.js';
import type { CarrierGrade } from '../model/carrier-grade-model.js';
import { explain } from './explain.js';
import { inlayHints } from './inlay-hints.js';
import { inventory } from './inventory.js';
import { items } from './items.js';
import { label } from './label.js';
import { links } from './links.js';
import { refuseName } from './refuse-name.js';
import { unwantedKeys } from './unwanted-keys.js';
import { values } from './values.js';

export const carrierGradeAssist: Assist<CarrierGrade> = {
  explain,
  inlayHints,
  values,
  items,
  unwantedKeys,
  label,
  inventory,
  links,
  refuseName,
};
