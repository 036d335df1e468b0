/** What the editor shows about input models beyond their schema: one function per question, each in its own file. */
import type { Assist } from '../../dialect.js';
import { inventory } from '../inventory/inventory.js';
import type { InputModel } from '../model/input-model.js';
import { codeLenses, resolveLens } from './code-lenses.js';
import { explain } from './explain.js';
import { inlayHints } from './inlay-hints.js';
import { items } from './items.js';
import { label } from './label.js';
import { predictedFiles } from './predicted-files.js';
import { behindPrediction, predictedPlaces } from './predicted-places.js';
import { refuseName } from './refuse-name.js';
import { unwantedKeys } from './unwanted-keys.js';
import { values } from './values.js';

export const inputModelAssist: Assist<InputModel> = {
  explain,
  values,
  items,
  label,
  inlayHints,
  inventory,
  predictedFiles,
  predictedPlaces,
  behindPrediction,
  codeLenses,
  resolveLens,
  refuseName,
  unwantedKeys,
};
