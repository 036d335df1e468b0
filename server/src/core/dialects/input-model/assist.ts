/** What the editor is told about input models beyond their schema: one function per question, each in a file of its own. */
import type { Assist } from '../dialect.js';
import { explain } from './editor/explain.js';
import { inlayHints } from './editor/inlay-hints.js';
import { items } from './editor/items.js';
import { label } from './editor/label.js';
import { refuseName } from './editor/refuse-name.js';
import { values } from './editor/values.js';
import type { InputModel } from './input-model.js';

export const inputModelAssist: Assist<InputModel> = { explain, values, items, label, inlayHints, refuseName };
