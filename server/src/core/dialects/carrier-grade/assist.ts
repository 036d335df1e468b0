/** What the editor is told about carrier-grade files beyond their schemas: one function per question, each in a file of its own. */
import type { Assist } from '../dialect.js';
import type { CarrierGrade } from './carrier-grade-model.js';

export const carrierGradeAssist: Assist<CarrierGrade> = {};
