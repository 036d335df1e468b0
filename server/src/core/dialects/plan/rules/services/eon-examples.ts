/** Examples that several pages about eon show. */
import { serviceFact } from '../../../../architecture/services.js';

export const SOURCE = serviceFact('eon')?.source ?? 'Technical overview 1.1, table Services, row EON';
