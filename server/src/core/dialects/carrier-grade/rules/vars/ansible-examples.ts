/** Examples that several pages about ansible show. */
import { properties } from '../../examples.js';

export const AT = `vars/ansible.json ${properties}`;
