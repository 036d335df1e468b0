/** Examples that several pages about tag contents show. */
import { tagsExample, vlanTag } from './examples.js';

export const SOURCE = 'Ardana configuration processor, generator of network tags';

export const GOOD = tagsExample([vlanTag()]);
