/** Places in `vars/wr.json` that several pages break. */
import { properties } from '../../examples.js';

export const WR = `vars/wr.json ${properties}`;

export const INTERFACE = `${WR}.logical_interface.0`;

export const RANGE = `${INTERFACE}.network.0`;
