/** Examples that several pages about overlay show. */
import { properties } from '../../examples.js';

export const AT = `vars/ansible.json ${properties}`;
