/** What the editor is told about carrier-grade files beyond their schemas: one function per question, each in a file of its own. */
import type { Assist } from '../dialect.js';
import type { CarrierGrade } from './carrier-grade-model.js';
import { explain } from './editor/explain.js';
import { label } from './editor/label.js';
import { links } from './editor/links.js';
import { values } from './editor/values.js';
import { refuseName } from './refuse-name.js';

export const carrierGradeAssist: Assist<CarrierGrade> = { explain, values, label, links, refuseName };
