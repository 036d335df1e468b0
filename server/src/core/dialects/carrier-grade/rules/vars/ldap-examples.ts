/** Examples that several pages about ldap show. */
import { properties } from '../../examples.js';

export const AT = `vars/ldap.json ${properties}`;
