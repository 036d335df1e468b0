/** Examples that several pages about wr values show. */
import { properties } from '../../examples.js';

export const AT = `vars/wr.json ${properties}`;
