/** What the editor is told about input models beyond their schema: one function per question, each in a file of its own. */
import type { Assist } from '../dialect.js';
import type { InputModel } from './input-model.js';

export const inputModelAssist: Assist<InputModel> = {};
