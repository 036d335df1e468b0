/**
 * What the editor is told about plans beyond their schema: one function per question, each in a file of its own.
 */
import type { Assist } from '../dialect.js';
import type { Plan } from './plan-model.js';

export const planAssist: Assist<Plan> = {};
