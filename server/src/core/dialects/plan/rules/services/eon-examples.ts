/** Where the facts come from that several pages about EON give. */
import { serviceFact } from '../../../../architecture/services.js';

export const SOURCE = serviceFact('eon')?.source ?? 'Technical overview 1.1, table Services, row EON';
