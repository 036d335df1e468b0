/** Places in the files of variables that several pages break. */
import { properties } from '../../examples.js';

export const ANSIBLE = `vars/ansible.json ${properties}`;

export const LDAP = `vars/ldap.json ${properties}`;
