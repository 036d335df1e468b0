/** Examples that several pages about codn show. */
import { KEYS } from './about-codn.js';

export const goodCodn = Object.fromEntries(KEYS.map((key) => [key, 'http://172.20.1.8:8080']));
