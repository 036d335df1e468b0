/** Examples that several pages about ranges show. */
import { tagsExample, vlanTag } from './examples.js';

export const ids = (range: string) => tagsExample([vlanTag('physnet1', range)]);

export const GOOD = ids('100:199,300:399');
