/** Examples that several pages about tag contents show. */
import { tagsExample, vlanTag } from './examples.js';

export const GOOD = tagsExample([vlanTag()]);
