/** What the editor is told about installer files beyond their schemas: one function per question, each in a file of its own. */
import type { Assist } from '../dialect.js';
import type { Installer } from './installer-model.js';

export const installerAssist: Assist<Installer> = {};
